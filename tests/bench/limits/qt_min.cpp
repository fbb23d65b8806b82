// SPDX-License-Identifier: EUPL-1.2
// physical limit: one Qt 6 Widgets window. argv[1]: "label" (default) | "list N" (a QTreeView shaped like an inbox on N rows) | "scroll N" (the same, 300 wheel steps and 300 random jumps, then figures)
#include <QApplication>
#include <QLabel>
#include <QTreeView>
#include <QHeaderView>
#include <QAbstractTableModel>
#include <QMainWindow>
#include <QScrollBar>
#include <QElapsedTimer>
#include <QTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <time.h>
#include <vector>
struct M : QAbstractTableModel { int n; M(int n):n(n){}
  int rowCount(const QModelIndex&p)const override{return p.isValid()?0:n;} int columnCount(const QModelIndex&)const override{return 4;}
  QVariant data(const QModelIndex&i,int r)const override{ if(r!=Qt::DisplayRole)return {};
    switch(i.column()){case 0:return QString("FOD Financiën %1").arg(i.row()%97);case 1:return QString("Beslissing over uw woonpremie – referentie FIN-%1").arg(i.row());
      case 2:return QString("2024-%1-%2").arg(1+i.row()%12).arg(1+i.row()%28);default:return QString("D%1").arg(i.row()%500);} } };
static long hwm(){struct rusage u;getrusage(RUSAGE_SELF,&u);return u.ru_maxrss;}
static double cpu(){struct timespec t;clock_gettime(CLOCK_THREAD_CPUTIME_ID,&t);return t.tv_sec*1e3+t.tv_nsec/1e6;}
int main(int c,char**v){ QApplication a(c,v); QMainWindow w; w.resize(1000,700);
  QString k=c>1?v[1]:"label";
  if(k=="label"){ QString s; for(int i=0;i<25;i++)s+="Beste burger, u hebt 3 nieuwe brieven van de overheid.\n"; w.setCentralWidget(new QLabel(s)); w.show(); return a.exec(); }
  int n=c>2?atoi(v[2]):1000000; bool bench=k=="scroll"; QElapsedTimer t; t.start();
  auto*m=new M(n); auto*tv=new QTreeView; tv->setUniformRowHeights(true); tv->setRootIsDecorated(false); tv->setModel(m); tv->header()->resizeSection(1,500); w.setCentralWidget(tv); w.show();
  if(bench)QTimer::singleShot(300,[&]{ std::vector<double> f,fc; auto*sb=tv->verticalScrollBar(); printf("rows %d setup_ms %.1f\n",n,(double)t.nsecsElapsed()/1e6-300);
     unsigned s=1; for(int i=0;i<600;i++){ s=s*1664525u+1013904223u; QElapsedTimer q;q.start(); double c0=cpu(); sb->setValue(i<300?sb->value()+3:(int)((double)s/4294967296.0*sb->maximum())); tv->viewport()->repaint(); f.push_back(q.nsecsElapsed()/1e6);fc.push_back(cpu()-c0);}
     auto pr=[&](const char*nm,std::vector<double>&f,int b,int e){std::vector<double> g(f.begin()+b,f.begin()+e);std::sort(g.begin(),g.end());printf("%s frame_ms p50 %.2f p99 %.2f max %.2f\n",nm,g[g.size()/2],g[g.size()*99/100],g.back());};
     pr("wheel wall",f,0,300);pr("wheel cpu",fc,0,300);pr("jump wall",f,300,600);pr("jump cpu",fc,300,600);printf("peak_kib %ld\n",hwm());fflush(stdout);a.quit();});
  return a.exec(); }
