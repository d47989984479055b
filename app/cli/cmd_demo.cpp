// demo.
#include "cli/support.h"
#include "demo/demo.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

Result<Exit> runDemo(Context& context)
{
    // A country has 12,000 schools and three million learners.
    const auto seed = wholeNumber(context.args, u"seed"_s, 1);
    const auto schools = wholeNumber(context.args, u"schools"_s, 3, 1, 20000);
    const auto learners = wholeNumber(context.args, u"learners"_s, 0, 0, 5000000);
    for (const auto* number : {&seed, &schools, &learners}) {
        if (!*number)
            return number->error();
    }
    const auto pack = packNamed(context.args.has(u"pack"_s) ? context.args.value(u"pack"_s) : u"sierra-leone"_s);
    if (!pack)
        return pack.error();
    Progress progress(context.out, u"demo"_s);
    const auto made = demo::makeDemo(
        {context.args.word(0), quint64(*seed), *schools, *learners, [&](int done, int of) { progress.at(done, of); }},
        *pack);
    if (!made)
        return made.error();
    context.out.line(
        u"%1: %2 invented schools, %3 learners, %4 teachers; %5 returns, %6 of them complete, %7 values."_s.arg(
            made->workspace, QString::number(made->schools), QString::number(made->learners),
            QString::number(made->teachers), QString::number(made->returns), QString::number(made->complete),
            QString::number(made->values)));
    context.out.line(u"Sign in as \"%1\" with the passphrase \"%2\"."_s.arg(made->user, made->passphrase));
    context.out.document(QJsonObject{{u"workspace"_s, made->workspace},
                                     {u"user"_s, made->user},
                                     {u"passphrase"_s, made->passphrase},
                                     {u"schools"_s, made->schools},
                                     {u"learners"_s, made->learners},
                                     {u"teachers"_s, made->teachers},
                                     {u"returns"_s, made->returns},
                                     {u"complete"_s, made->complete},
                                     {u"values"_s, made->values}});
    return Exit::Done;
}

}  // namespace

std::vector<Command> demoCommands()
{
    return {{u"demo"_s,
             u"DIR"_s,
             u"a register of invented schools: last year's census complete, this year's half done"_s,
             {{u"seed"_s, u"N"_s, u"same seed, same content (1)"_s, false, false},
              {u"schools"_s, u"N"_s, u"how many schools (3); 760 is a district"_s, false, false},
              {u"learners"_s, u"N"_s, u"in all schools together (250 a school)"_s, false, false},
              {u"pack"_s, u"NAME"_s, u"country pack (sierra-leone)"_s, false, false}},
             u"rejista-cli demo demo.rejista --seed 7 --schools 12"_s,
             runDemo,
             false}};
}

}  // namespace rejista::cli
