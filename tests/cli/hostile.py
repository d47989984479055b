"""What goes wrong on a real desk: a register too damaged to open, two programs, a pulled stick, a full disk, a passphrase
that is broken off, options that are empty or nonsense. Each is said in the promised way, and nothing is lost by it."""
import json
import os
import pathlib
import pty
import shutil
import signal
import subprocess
import termios

from cli import Checks, Cli, arguments, scratch

SCHOOL = "2103-2-00417"
RETURN = ["RJ_DS_ASC_ENR_PRI", "--orgunit", SCHOOL, "--period", "2025Sep"]
NEW = ["--pack", "sierra-leone", "--orgunit", SCHOOL, "--under", "SL21-MAKARI-GBANTI", "--name", "R.C. 🏫 Primary",
       "--group", "RJ_OUG_PRI", "--user", "Hawa Kanu"]
HEAD = "dataSet,orgUnit,period,dataElement,combo,value\n"


def roles(check, program, folder):
    clerk = Cli(program).run("new", folder / "clerk.rejista", *NEW, "--role", "clerk")
    check.equal((clerk.code, clerk.error.get("kind")), (2, "usage"), "a clerk cannot be the first person")
    check.that("head, cluster, district, trainer" in clerk.error.get("message", ""), "and is told who can", clerk)
    check.that(not (folder / "clerk.rejista").exists(), "and no register is left behind")
    made = Cli(program).run("new", folder / "m.rejista", *NEW)
    check.equal(made.code, 0, f"without --role the first person is a head teacher: {made.err[:300]}")
    cli = Cli(program, folder / "m.rejista", "Hawa Kanu")
    check.equal([u["role"] for u in cli.run("user", "list").json], ["head"], "as the list says")
    added = cli.run("user", "add", "Ibrahim Sesay", "--role", "clerk", env={"REJISTA_NEW_PASSPHRASE": "goat"})
    check.equal(added.code, 0, "the head lets a clerk in")
    cli.run("user", "remove", "Ibrahim Sesay")
    return cli


def empty_and_nonsense(check, cli, folder):
    under = ["--under", "SL21-MAKARI-GBANTI", "--group", "RJ_OUG_PRI"]
    for words, what in [
            (["orgunit", "add", "2103-2-00499", "--name", "", *under], "a school without a name"),
            (["orgunit", "add", "2103-2-00499", "--name", "  ", *under], "a school with blanks for a name"),
            (["orgunit", "add", "", "--name", "N", *under], "a school without a code"),
            (["orgunit", "add", "2103-2-00499", "--name", "N", *under, "--opens", "2020-01-01", "--closes", "2010-01-01"],
             "a school that closed before it opened"),
            (["orgunit", "list", "--level", "x"], "a level that is no number"),
            (["orgunit", "list", "--level", "0"], "a level that is not there"),
            (["journal", "--limit", "-1"], "a limit below zero"),
            (["form", "explain", *RETURN, "--rule", "V18", "--text", " "], "a reason of blanks"),
            (["form", "validate", "RJ_DS_ASC_ENR_PRI", "--all"], "one data set and all"),
            (["form", "validate", "RJ_DS_ASC_ENR_PRI", "--orgunit", SCHOOL, "SL21", "--period", "2025Sep"], "two units of one return"),
            (["form", "export", "--attribute", "T9", "--out", folder / "x.csv"], "a term that there is not"),
            (["indicators", "--orgunit", SCHOOL, "--period", "2025Sep", "--by", "colour"], "a split that there is not"),
            (["indicators", "--orgunit", SCHOOL, "--period", "2025Sep", "--code", ","], "no code after --code"),
            (["backup", ""], "a backup to nowhere"),
            (["new", "", "--pack", "none"], "a register nowhere"),
            (["demo", folder / "d.rejista", "--schools", "0"], "a demo without schools"),
            (["demo", folder / "d.rejista", "--schools", "99999999999"], "more schools than there are children"),
            (["form"], "half a command"),
            (["status", "--user"], "an option without a value"),
            (["status", "--json=1"], "a switch with a value")]:
        run = cli.run(*words)
        check.equal(run.code, 2, f"{what} is not understood: {run}")
        check.that(run.out == "" and (run.error.get("message") or run.err).strip().endswith("."), f"{what}: says what to do", run)
    long = cli.run("orgunit", "add", "2103-2-00499", "--name", "n" * 300, *under)
    check.equal((long.code, long.error.get("kind"), long.error.get("where")), (1, "tooLong", "--name"), "a name of 300 letters")
    check.equal(cli.run("orgunit", "add", "a\nb", "--name", "N", *under).code, 2, "a code on two lines")
    check.equal(cli.run("status", env={"REJISTA_NOW": "nonsense"}).code, 2, "a clock that is no moment")
    check.equal(cli.run("orgunit", "show", "2103-2-00499").code, 2, "and nothing of it was kept")
    gone = cli.run("restore", folder / "nothing.rejista-backup")
    check.equal((gone.code, gone.error.get("kind")), (6, "fileUnreadable"), "a backup that is not there cannot be read")
    folder_of_photos = folder / "photos"
    folder_of_photos.mkdir()
    for user in (None, "Hawa Kanu"):
        run = Cli(cli.program, folder_of_photos, user).run("status")
        check.equal((run.code, run.error.get("kind"), run.error.get("where")), (3, "notAWorkspace", str(folder_of_photos)),
                    "what is no register is named by its folder, not by a file in it")


def names_with_signs(check, program, folder):
    """A folder, a school and a person called like the holes in our own sentences: each stands where it belongs."""
    place, school, person = folder / "reg %1 %3 {host}.rejista", 'Saint "Mary" %2 <b>&</b> Ɛ', "Head %4 %L1"
    new = [school if word == "R.C. 🏫 Primary" else person if word == "Hawa Kanu" else word for word in NEW]
    made = Cli(program).people("new", place, *new)
    check.that(f"{place} is ready: " in made.out and f" org units, {person} signs in as head." in made.out,
               "the sentence after new has every name whole", made)
    cli = Cli(program, place, person)
    check.that(cli.people("status").out.startswith(f"{school}: "), "status begins with the register's name",
               cli.people("status"))
    copy = folder / "copy %2.rejista-backup"
    backup = cli.people("backup", copy)
    check.that(f"Backed up to {copy} ({copy.stat().st_size} bytes)" in backup.out, "backup names its file", backup)
    cli.run("form", "set", *RETURN, "RJ_D_ENR_P1:F,6=3")
    out = folder / "out %2"
    out.mkdir()
    export = cli.people("form", "export", "--out", out)
    check.that(f"in {out}" in export.out and "%3" not in export.out, "export names its folder", export)


def false_clock(check, cli, folder):
    outside = {"REJISTA_TEST": "0", "REJISTA_NOW": "2026-02-03T08:00:00Z"}
    run = cli.run("status", env=outside)
    check.equal((run.code, run.error.get("kind"), run.error.get("where")), (2, "usage", "REJISTA_NOW"),
                "a real register is not dated by REJISTA_NOW")
    run = cli.run("new", folder / "now.rejista", *NEW, env=outside)
    check.that(run.code == 2 and not (folder / "now.rejista").exists(), "nor is one made by it", run)
    check.equal(cli.run("status", env={"REJISTA_TEST": "0", "REJISTA_NOW": ""}).code, 0, "without it, it opens")


def figures(check, cli):
    check.equal(cli.run("form", "set", *RETURN, "RJ_D_ENR_P1:F,6=12", "RJ_D_ENR_P1:M,6=9").code, 0, "typed")
    where = ["--orgunit", SCHOOL, "--period", "2025Sep", "--code", "RJ_I_GPI_GER_PRI,GER"]
    rows = {r["code"]: r for r in cli.run("indicators", *where).json}
    check.equal((rows["RJ_I_GPI_GER_PRI"]["value"], rows["RJ_I_GPI_GER_PRI"]["numerator"]), (None, None),
                "what is no number is null in JSON")
    check.that("NAN" in rows["RJ_I_GPI_GER_PRI"]["flags"], "with a flag", rows)
    printed = cli.people("indicators", *where).out
    check.that("nan" not in printed.lower() and "–" in printed, "people see a dash", printed)
    check.that("nothing to divide by" in printed and "needs the district's population" in printed, "and the reason", printed)


def targets(check, program, folder):
    made = Cli(program).run("new", folder / "district.rejista", "--pack", "sierra-leone", "--orgunit", "SL21", "--user",
                            "Hawa Kanu", "--role", "district")
    check.equal(made.code, 0, "a district's register")
    cli = Cli(program, folder / "district.rejista", "Hawa Kanu")
    cli.run("orgunit", "add", SCHOOL, "--name", "R.C. Primary", "--under", "SL21-MAKARI-GBANTI", "--group", "RJ_OUG_PRI")
    cli.run("form", "set", *RETURN, "RJ_D_ENR_P1:F,6=90")
    cli.run("form", "set", "RJ_DS_ASC_STAFF", "--orgunit", SCHOOL, "--period", "2025Sep", "RJ_D_TCH:F,QUAL_OK,PAYROLL=2")
    chart = ["chart", "NORM", "--orgunit", SCHOOL, "--out", folder / "norm.svg"]
    before = {n["code"]: n for n in cli.run(*chart).json["norms"]}
    check.equal((before["PTR"]["from"], before["PTR"]["norm"]), ("pack", 40), "without a target the pack's norm stands")
    cli.run("metadata", "assign", "RJ_DS_TARGET", "--orgunit", "SL21")
    typed = cli.run("form", "set", "RJ_DS_TARGET", "--orgunit", "SL21", "--period", "2025Sep", "RJ_D_TARGET_PTR=35")
    check.equal(typed.code, 0, f"a district types a target: {typed}")
    drawn = cli.run(*chart)
    after = {n["code"]: n for n in drawn.json["norms"]}
    check.equal((after["PTR"]["from"], after["PTR"]["norm"], after["PTR"]["of"]), ("target", 35, "Bombali"),
                "a typed target goes before the pack's norm")
    check.equal(after["ACS"], before["ACS"], "and only where it was typed")
    check.that("Target of Bombali" in (folder / "norm.svg").read_text(), "and the picture says whose it is")
    check.equal(drawn.err, "", "the picture's platform has nothing to say")


def half_a_list(check, cli, folder):
    out = folder / "package.json"
    check.equal(cli.run("metadata", "export", "--out", out).code, 0, "metadata export")
    package = json.loads(out.read_text())
    package["dataElements"][0]["name"] = "Another name"
    out.write_text(json.dumps(package))
    (folder / "bad.json").write_text("{")
    before = cli.run("journal", "--limit", "1").json[0]["seq"]
    run = cli.run("metadata", "import", out, folder / "bad.json")
    check.equal((run.code, run.error.get("kind")), (6, "truncated"), "one file of two cannot be read")
    check.equal(cli.run("journal", "--limit", "1").json[0]["seq"], before, "so neither was taken in")
    odd = cli.run("metadata", "export", "--update-from", folder / "bad.json", "--out", folder / "x.json")
    check.that(odd.code == 6 and odd.error.get("where") == str(folder / "bad.json"), "--update-from names its file", odd)
    listed = cli.run("metadata", "list", "nonsense")
    check.that("dataSets" in listed.error.get("message", ""), "what may be listed is said", listed)


def damaged(check, cli, folder):
    whole = cli.run("verify")
    check.equal((whole.code, whole.json.get("ok")), (0, True), "a whole register is whole")

    def broken(what, damage, problems=1):
        copy = folder / "broken.rejista"
        shutil.copytree(cli.workspace, copy)
        damage(copy)
        run = Cli(cli.program, copy, "Hawa Kanu").run("verify")
        check.equal((run.code, run.json.get("ok")), (3, False), f"{what}: verify answers, and exits 3: {run}")
        check.keys(run.json, ["ok", "pages", "journal", "problems"], f"{what}: verify")
        check.that(len(run.json.get("problems", [])) >= problems, f"{what}: says what is wrong", run)
        people = Cli(cli.program, copy, "Hawa Kanu").people("verify")
        check.that("Restore the newest backup" in people.out, f"{what}: people hear what to do", people)
        status = Cli(cli.program, copy, "Hawa Kanu").run("status")
        check.equal((status.code, status.error.get("kind")), (3, "damaged"), f"{what}: it does not open")
        shutil.rmtree(copy)

    def scratched(copy):
        data = bytearray((copy / "data.db").read_bytes())
        data[200:216] = b"X" * 16
        (copy / "data.db").write_bytes(data)

    broken("a scratched first page", scratched, problems=2)
    broken("an empty file", lambda copy: (copy / "data.db").write_bytes(b""))
    broken("a file that is gone", lambda copy: (copy / "data.db").unlink())
    broken("key slots that are no JSON", lambda copy: (copy / "keys.json").write_text("x"))
    newer = folder / "newer.rejista"
    shutil.copytree(cli.workspace, newer)
    keys = json.loads((newer / "keys.json").read_text())
    keys["format"] = 99
    (newer / "keys.json").write_text(json.dumps(keys))
    for user in (None, "Hawa Kanu"):
        run = Cli(cli.program, newer, user).run("verify")
        check.equal((run.code, run.error.get("kind")), (3, "newer"), "a newer register is no damaged one")


def two_programs(check, cli, folder):
    """The first program waits for its file; the second is told by whom the register is open, and since when."""
    lock = pathlib.Path(cli.workspace) / "lock"
    fifo = folder / "slow.csv"
    os.mkfifo(fifo)
    first = subprocess.Popen(cli.command("form", "import", fifo), env=cli.environment(), stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    writer = os.open(fifo, os.O_WRONLY)  # returns once the first program reads, so it has the register open
    run = cli.run("verify")
    check.equal((run.code, run.error.get("kind"), run.error.get("where")), (3, "inUse", str(cli.workspace)),
                "the folder is named, not the lock in it")
    facts = run.error.get("facts", {})
    check.that(facts.get("person") == "Hawa Kanu" and facts.get("since", "").endswith("Z"), "by whom and since when", run)
    said = cli.people("status").err
    check.that("by Hawa Kanu since" in said and "T" not in said.split("since")[1].split(".")[0], "as a time of the day", said)
    os.close(writer)
    first.wait(timeout=60)
    check.equal(lock.read_bytes(), b"", "afterwards the lock says nothing")


def signing_in(check, program, folder):
    """While a passphrase is still being tried, half a second on a real key, the lock says by whom. A wrong one, so that it
    cannot have been signed afterwards; the first program is stopped meanwhile, so that the second always comes in time."""
    real = {"REJISTA_TEST": "0", "REJISTA_NOW": ""}
    made = Cli(program).run("new", folder / "real.rejista", *NEW, env=real)
    check.equal(made.code, 0, "a register with a key that takes its time")
    cli = Cli(program, folder / "real.rejista", "Hawa Kanu")
    wrong = Cli(program, folder / "real.rejista", "Hawa Kanu", passphrase="no")
    lock = folder / "real.rejista" / "lock"
    first = subprocess.Popen(wrong.command("status"), env=wrong.environment(real), stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    while first.poll() is None and b"Hawa Kanu" not in lock.read_bytes():
        pass
    first.send_signal(signal.SIGSTOP)
    run = cli.run("status", env=real)
    check.equal((run.code, run.error.get("kind"), run.error.get("facts", {}).get("person")), (3, "inUse", "Hawa Kanu"),
                "who is signing in is told, too")
    first.send_signal(signal.SIGCONT)
    check.equal(first.wait(timeout=60), 3, "and the first goes on")
    check.equal(cli.run("status", env=real).code, 0, "then it opens")


def killed(check, cli, folder):
    """kill -9 as soon as an import has begun to write: what is there is whole, and the same file brings the rest."""
    big = folder / "big.csv"
    with big.open("w") as out:
        out.write(HEAD)
        for i in range(2000):
            out.write(f"RJ_DS_MONTH,{SCHOOL},{2001 + i // 12 % 24}{i % 12 + 1:02d},RJ_D_MO_DAYS,,{i % 12}\n")
    log = pathlib.Path(cli.workspace) / "data.db-wal"
    process = subprocess.Popen(cli.command("form", "import", big), env=cli.environment(), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    while process.poll() is None and not (log.exists() and log.stat().st_size > 40000):
        pass
    process.kill()
    process.wait()
    verified = cli.run("verify")
    check.equal((verified.code, verified.json.get("ok")), (0, True), f"after kill -9 the register is whole: {verified}")
    again = cli.run("form", "import", big)
    check.that(again.json.get("rows") == 2000, "the same file comes in", again)
    once_more = cli.run("form", "import", big)
    check.equal(once_more.json.get("saved"), 0, "and is all there then")


def full_disk(check, cli, folder):
    """A stick that is full or pulled: a tmpfs of 6 MB where the computer lets us mount one, else said and passed over."""
    stick = folder / "stick"
    stick.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(stick)], capture_output=True)
    if mounted.returncode != 0:
        print("no right to mount a small disk here: the full disk was not tried")
        return
    try:
        filler = stick / "photos"
        filler.write_bytes(b"x" * 5_500_000)
        run = cli.run("backup", stick / "copy.rejista-backup")
        check.equal((run.code, run.error.get("kind")), (6, "diskFull"), "a backup that does not fit")
        check.equal(sorted(p.name for p in stick.iterdir()), ["photos"], "leaves nothing that looks like one")
        run = Cli(cli.program).run("new", stick / "n.rejista", *NEW)
        check.equal((run.code, run.error.get("kind")), (6, "diskFull"), "a register that does not fit")
        check.equal(sorted(p.name for p in stick.iterdir()), ["photos"], "leaves nothing either")
        filler.unlink()
        shutil.copytree(cli.workspace, stick / "m.rejista", ignore=shutil.ignore_patterns("backups"))
        subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
        run = cli.run("backup", stick / "copy.rejista-backup")
        check.equal((run.code, run.error.get("kind")), (6, "readOnlyFolder"), "a stick with its switch on")
        run = Cli(cli.program, stick / "m.rejista", "Hawa Kanu").run("status")
        check.equal((run.code, run.error.get("kind"), run.error.get("where")), (3, "readOnlyFolder", str(stick / "m.rejista")),
                    "a register on it is named by its folder")
        run = cli.run("form", "export", "--out", stick / "x.csv")
        check.equal(run.code, 6, f"an export to it: {run}")
    finally:
        subprocess.run(["umount", str(stick)], check=True)
    run = cli.run("backup", stick / "gone" / "copy.rejista-backup")
    check.equal((run.code, run.error.get("kind")), (6, "fileUnwritable"), "a stick that was pulled")
    check.equal(cli.run("status").code, 0, "and the register itself is as it was")


def odd_files(check, cli, folder):
    row = f"RJ_DS_ASC_ENR_PRI,{SCHOOL},2025Sep,RJ_D_ENR_P2,\"F,7\","
    file = folder / "odd.csv"
    value = 100
    for what, data in [("Windows line ends and empty lines", (HEAD + row + "{v}\n\n\n").replace("\n", "\r\n").encode()),
                       ("a BOM", b"\xef\xbb\xbf" + (HEAD + row + "{v}\n").encode()),
                       ("Excel's sep= line", ("sep=;\n" + (HEAD + row).replace(",", ";").replace('"F;7"', "F,7") + "{v}\n").encode()),
                       ("Windows-1252 letters", (HEAD.strip() + ",comment\n" + row + "{v},compté 2×\n").encode("cp1252")),
                       ("other capitals in the header", (HEAD.upper() + row + "{v}\n").encode())]:
        value += 1
        file.write_bytes(data.replace(b"{v}", str(value).encode()))
        run = cli.run("form", "import", file)
        check.equal((run.code, run.json.get("saved"), run.json.get("refused")), (0, 1, []), f"a CSV with {what}: {run}")
    for what, data, kind in [("nothing in it", b"", "badColumns"), ("a picture in it", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "badEncoding")]:
        file.write_bytes(data)
        run = cli.run("form", "import", file)
        check.equal((run.code, run.error.get("kind")), (6, kind), f"a CSV with {what}")


def broken_off(check, cli):
    """Ctrl-C at the passphrase: the terminal shows what is typed again. The pseudo terminal is ours, so we can look."""
    env = cli.environment()
    env.pop("REJISTA_PASSPHRASE")

    def prompt(answer):
        main, side = pty.openpty()
        process = subprocess.Popen(cli.command("status", json_mode=False), env=env, stdin=side, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, preexec_fn=lambda: (os.setsid(), os.dup2(side, 0)))
        process.stderr.read(len("Passphrase of Hawa Kanu: "))
        while termios.tcgetattr(side)[3] & termios.ECHO:
            pass  # the program turns it off a moment after it has asked
        answer(process, main)
        code = process.wait(timeout=60)
        echo = bool(termios.tcgetattr(side)[3] & termios.ECHO)
        process.stdout.close()
        process.stderr.close()
        os.close(main)
        os.close(side)
        return code, echo

    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        code, echo = prompt(lambda process, main: process.send_signal(one))
        check.equal((code, echo), (-one, True), f"{one.name} at the passphrase gives the terminal back")
    code, echo = prompt(lambda process, main: os.write(main, b"kola nut 7\n"))
    check.equal((code, echo), (0, True), "a typed passphrase opens the register and gives the terminal back")
    code, echo = prompt(lambda process, main: os.write(main, b"\x04"))
    check.equal((code, echo), (2, True), "Ctrl-D is no passphrase, and is not counted as a wrong one")


def main():
    program, _ = arguments()
    check = Checks()
    with scratch() as name:
        folder = pathlib.Path(name)
        cli = roles(check, program, folder)
        empty_and_nonsense(check, cli, folder)
        names_with_signs(check, program, folder)
        false_clock(check, cli, folder)
        figures(check, cli)
        targets(check, program, folder)
        half_a_list(check, cli, folder)
        odd_files(check, cli, folder)
        two_programs(check, cli, folder)
        signing_in(check, program, folder)
        broken_off(check, cli)
        killed(check, cli, folder)
        full_disk(check, cli, folder)
        damaged(check, cli, folder)
    check.end()


if __name__ == "__main__":
    main()
