#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The check of definitions finds what it must, and nothing else: each fixture is a small tree."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "packaging", "cmake"))
from check_definitions import check, definitions  # noqa: E402

VERDICT = "#include \"x.h\"\nnamespace overzicht {\nstruct Verdict {\n    int a = 0;\n};\n} // namespace overzicht\n"


class Definitions(unittest.TestCase):
    def problems(self, **files):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, "core", "sync"))
            for name, text in files.items():
                with open(os.path.join(root, "core", "sync", name + ".cpp"), "w", encoding="utf-8") as f:
                    f.write(text)
            return check(root)[0]

    def names(self, text):
        return [name for name, _ in definitions(text)]

    def test_a_type_in_two_sources_is_refused_with_both_places(self):
        self.assertEqual(self.problems(a=VERDICT, b=VERDICT.replace("int a", "long b")), ["overzicht::Verdict is defined in core/sync/a.cpp:3 and in core/sync/b.cpp:3"])

    def test_what_stands_in_an_unnamed_namespace_in_another_one_or_in_a_function_is_nobody_elses(self):
        unnamed = VERDICT.replace("struct", "namespace {\nstruct").replace("};\n", "};\n} // namespace\n")
        self.assertEqual(self.problems(a=VERDICT, b=unnamed, c=unnamed), [])
        self.assertEqual(self.problems(a=VERDICT, b=VERDICT.replace("namespace overzicht {", "namespace overzicht::demo {")), [])
        local = "namespace overzicht {\nint f()\n{\n    struct Verdict { int a; };\n    enum class Way { Here };\n    return Verdict().a;\n}\n}\n"
        self.assertEqual(self.problems(a=VERDICT, b=local, c=local.replace("f()", "g()")), [])

    def test_a_declaration_a_friend_and_a_word_in_a_text_or_a_comment_define_nothing(self):
        self.assertEqual(self.names('namespace o {\nclass A;\nenum class B : int;\nstruct C {\n    friend class D;\n    struct E *e = nullptr;\n};\n// struct F {\n/* struct G { */\nconst char *h = "struct H {";\nconst char *i = R"(struct I {)";\n#define J struct K {\n}\n'), ["o::C"])

    def test_every_way_to_define_a_type_is_known(self):
        text = "namespace o::p {\nclass A final : public B<int>, C {\n    Q_OBJECT\npublic:\n    enum class D : int { One };\n    struct E;\nprivate:\n    union F { int a; };\n};\nstruct A::E {\n};\nenum G { Two };\ntemplate <typename T>\nstruct H {\n};\n}\nstruct I {};\n"
        self.assertEqual(self.names(text), ["o::p::A", "o::p::A::D", "o::p::A::F", "o::p::A::E", "o::p::G", "o::p::H", "I"])

    def test_an_inline_function_in_two_sources_is_refused_and_its_overload_is_not(self):
        inline = "namespace o {\ninline int f(int a)\n{\n    return a;\n}\n}\n"
        self.assertEqual(len(self.problems(a=inline, b=inline.replace("return a", "return -a"))), 1)
        self.assertEqual(self.problems(a=inline, b=inline.replace("int a)", "long a)")), [])
        plain = inline.replace("inline ", "")  # two of these are refused by the linker
        self.assertEqual(self.problems(a=plain, b=plain), [])

    def test_braces_of_values_and_lambdas_do_not_lead_astray(self):
        text = "namespace o {\nconst std::array kAll{1, 2};\nconst auto f = [](int a) { return a; };\nA::A(int b) : m_b{b}, m_c(b) {}\nint g(const char *s = \"}\", char c = '{') { if (c) { return 1; } return 0; }\nstruct Z {\n    int a[2]{1'000, 2};\n};\n}\n"
        self.assertEqual(self.names(text), ["o::Z"])


if __name__ == "__main__":
    unittest.main()
