#!/usr/bin/env python3
"""watched.py ROUNDS NARRATIVE TABLE COMMAND    Time builds of a Waymark that stays (`build --watch`) after one change each.

The narrative gets one more sentence, the table one other figure, in turn. Wall seconds are those from the saving of the file until the
build says that it is done, CPU seconds and peak memory those of the process (and of what it started) as /proc tells them. Printed as
`compare.py` does: medians (and minima). The first change of all has a line of its own: what it runs isn't compiled yet.
"""
import os, random, re, statistics, subprocess, sys, time

rounds, narrative, table, command = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
ticks = os.sysconf("SC_CLK_TCK")


def cpu(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return sum(int(f) for f in fields[11:15]) / ticks


def peak(pid):
    return int(re.search(r"VmHWM:\s+(\d+)", open(f"/proc/{pid}/status").read()).group(1)) / 1024


def one_sentence():
    with open(narrative, "a") as file:
        file.write("One more sentence.\n")


def one_figure():
    lines = open(table).read().split("\n")
    cells = lines[1].split(",")
    before = cells[-3]
    while cells[-3] == before:
        cells[-3] = f"{50 + random.randrange(9)}.5"
    cells[-2:] = ["40.1", "69.9"]
    lines[1] = ",".join(cells)
    with open(table, "w") as file:
        file.write("\n".join(lines))


process = subprocess.Popen(command, shell=True, executable="/bin/bash", stdout=subprocess.PIPE, text=True,
                           stderr=subprocess.DEVNULL)
runs = {}
try:
    said = process.stdout.readline()
    changes = [("first narrative changed", one_sentence)]
    changes += [("one narrative changed", one_sentence), ("one table changed", one_figure)] * rounds
    for label, change in changes:
        if not said.startswith("Built "):
            sys.exit(f"not built: {said!r}")
        time.sleep(1.5)
        used, start = cpu(process.pid), time.perf_counter()
        change()
        said = process.stdout.readline()
        wall = time.perf_counter() - start
        time.sleep(0.5)  # what is done after the line counts as well
        runs.setdefault(label, []).append((wall, cpu(process.pid) - used, peak(process.pid)))
finally:
    process.terminate()
print(f"load {os.getloadavg()[0]:.1f}, {rounds} rounds")
print(f"{'':36s}  wall s  (min)   cpu s  (min)  peak MB  exit")
for label, rows in runs.items():
    wall, used, most = (statistics.median(row[i] for row in rows) for i in range(3))
    print(f"{label:36s} {wall:7.2f} {min(r[0] for r in rows):6.2f} {used:7.2f} {min(r[1] for r in rows):6.2f} "
          f"{most:8.0f}  0")
