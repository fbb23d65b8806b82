/* SPDX-License-Identifier: EUPL-1.2 */
/* xfirst [-m MINW MINH] [-s SETTLE_MS] [-t MAX_MS] -- CMD...   (needs DISPLAY; link with -lX11 -lXdamage)
 * Starts CMD and times, from just before fork():
 *   map    MapNotify of the first top-level window >= MINW x MINH (default 200x60)
 *   paint  first moment that such a window shows real content: >= 0.2 % of a pixel grid differs from its commonest colour
 *   full   last damage of >= 2 % of that window's area before SETTLE_MS (1000) without any
 * No window manager is needed. Precision: the X event's arrival plus one XGetImage (1..4 ms), checked at most every 4 ms.
 * Prints one JSON line {"pid","map_ms","paint_ms","full_ms","w","h"}, then waits for a line on stdin (or EOF),
 * then ends the child's tree (it is a subreaper, so every descendant is below it). */
#define _GNU_SOURCE
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <fcntl.h>
static double now(void){struct timespec t;clock_gettime(CLOCK_MONOTONIC,&t);return t.tv_sec*1e3+t.tv_nsec/1e6;}
static int quiet(Display*d,XErrorEvent*e){(void)d;(void)e;return 0;}
struct W{Window w;int mapped,ww,hh;Damage dm;double map,paint,last;}; static struct W ws[256]; static int nw;
static struct W*find(Window w){for(int i=0;i<nw;i++)if(ws[i].w==w)return ws+i;return 0;}
static int content(Display*d,Window w){
  XWindowAttributes a; if(!XGetWindowAttributes(d,w,&a)||a.map_state!=IsViewable)return 0;
  Window root=RootWindow(d,DefaultScreen(d)),c;int x,y; XTranslateCoordinates(d,w,root,0,0,&x,&y,&c);
  int W=DisplayWidth(d,DefaultScreen(d)),H=DisplayHeight(d,DefaultScreen(d));
  int x0=x<0?0:x,y0=y<0?0:y,x1=x+a.width>W?W:x+a.width,y1=y+a.height>H?H:y+a.height; if(x1-x0<20||y1-y0<20)return 0;
  XImage*im=XGetImage(d,root,x0,y0,x1-x0,y1-y0,AllPlanes,ZPixmap); if(!im)return 0;
  static unsigned cnt[4096]; memset(cnt,0,sizeof cnt); long n=0;
  for(int j=2;j<im->height-2;j+=2)for(int i=2;i<im->width-2;i+=2){unsigned p=((unsigned*)(im->data+j*im->bytes_per_line))[i]&0xffffff;
    cnt[(p*2654435761u)>>20]++;n++;}
  unsigned m=0;for(int i=0;i<4096;i++)if(cnt[i]>m)m=cnt[i];
  XDestroyImage(im); return n&&(n-m)>n*0.002;}
int main(int argc,char**argv){
  int minw=200,minh=60,settle=1000,maxms=30000,i=1;
  for(;i<argc&&strcmp(argv[i],"--");i++){ if(!strcmp(argv[i],"-m")){minw=atoi(argv[++i]);minh=atoi(argv[++i]);}
    else if(!strcmp(argv[i],"-s"))settle=atoi(argv[++i]); else if(!strcmp(argv[i],"-t"))maxms=atoi(argv[++i]); }
  if(++i>=argc)return 2;
  Display*d=XOpenDisplay(0); if(!d)return 3; int eb,er; XSetErrorHandler(quiet); if(!XDamageQueryExtension(d,&eb,&er))return 4;
  Window root=DefaultRootWindow(d); XSelectInput(d,root,SubstructureNotifyMask); XSync(d,0);
  fcntl(ConnectionNumber(d),F_SETFD,FD_CLOEXEC); prctl(PR_SET_CHILD_SUBREAPER,1);
  double t0=now(); pid_t pid=fork();
  if(!pid){setsid();int n=open("/dev/null",O_RDWR);dup2(n,0);const char*lg=getenv("XFIRST_LOG");int l=lg?open(lg,O_WRONLY|O_CREAT|O_APPEND,0644):n;dup2(l,1);dup2(l,2);execvp(argv[i],argv+i);_exit(127);}
  struct W*best=0; double lastchk=0; int pend=0; struct W*pw=0;
  for(;;){
    while(XPending(d)){ XEvent e; XNextEvent(d,&e); double t=now()-t0;
      if(e.type==CreateNotify&&e.xcreatewindow.parent==root&&nw<256){struct W*w=ws+nw++;memset(w,0,sizeof*w);w->w=e.xcreatewindow.window;w->ww=e.xcreatewindow.width;w->hh=e.xcreatewindow.height;
        w->dm=XDamageCreate(d,w->w,XDamageReportRawRectangles);}
      else if(e.type==ConfigureNotify){struct W*w=find(e.xconfigure.window);if(w){w->ww=e.xconfigure.width;w->hh=e.xconfigure.height;}}
      else if(e.type==MapNotify){struct W*w=find(e.xmap.window);if(w){w->mapped=1;if(w->ww>=minw&&w->hh>=minh&&!w->map){w->map=t;if(!best)best=w;}}}
      else if(e.type==UnmapNotify){struct W*w=find(e.xunmap.window);if(w)w->mapped=0;}
      else if(e.type==eb+XDamageNotify){XDamageNotifyEvent*de=(void*)&e;struct W*w=find(de->drawable);
        if(w&&w->mapped&&w->ww>=minw&&w->hh>=minh){ if(!w->map)w->map=t; if(!best)best=w;
          if((double)de->area.width*de->area.height>=0.02*w->ww*w->hh)w->last=t;
          if(!w->paint){pend=1;pw=w;} } } }
    double t=now()-t0;
    if(pend&&t-lastchk>=4){ if(content(d,pw->w)){pw->paint=now()-t0;} lastchk=now()-t0; pend=0; }
    double lp=0,fl=0,mp=0;struct W*p=0;for(int k=0;k<nw;k++){if(ws[k].paint&&(!lp||ws[k].paint<lp)){lp=ws[k].paint;p=ws+k;}if(ws[k].last>fl)fl=ws[k].last;if(ws[k].map&&(!mp||ws[k].map<mp))mp=ws[k].map;}
    if((lp&&t-fl>settle&&t-lp>settle)||t>maxms){ if(!p)p=best;
      printf("{\"pid\":%d,\"map_ms\":%.1f,\"paint_ms\":%.1f,\"full_ms\":%.1f,\"w\":%d,\"h\":%d}\n",pid,mp,lp,fl,p?p->ww:0,p?p->hh:0);fflush(stdout);break;}
    struct pollfd f={ConnectionNumber(d),POLLIN,0}; poll(&f,1,pend?2:20);
  }
  char b[8]; if(read(0,b,1)<0){} 
  /* end the tree: ask, then insist */
  kill(-pid,SIGTERM); for(int k=0;k<20;k++){usleep(50000);while(waitpid(-1,0,WNOHANG)>0);if(kill(pid,0))break;}
  for(int k=0;k<40;k++){ char c[64];snprintf(c,sizeof c,"/proc/self/task/%d/children",(int)getpid());FILE*fp=fopen(c,"r");int q,any=0;if(fp){while(fscanf(fp,"%d",&q)==1){any=1;kill(q,SIGKILL);}fclose(fp);}
    while(waitpid(-1,0,WNOHANG)>0); if(!any)break; usleep(50000);}
  return 0;}
