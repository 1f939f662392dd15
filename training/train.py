"""Second step: the whole training, phase by phase. Each phase goes on where it stopped, and costs seconds when it is done."""
import subprocess
import sys
import time
from pathlib import Path

PHASES = ["train_trees.py", "parse_corpora.py", "train_teacher.py", "train_student.py"]

if __name__ == "__main__":
    for phase in PHASES:
        started = time.time()
        print(f"== {phase}", flush=True)
        done = subprocess.run([sys.executable, phase], cwd=Path(__file__).parent)
        if done.returncode:
            sys.exit(f"{phase} stopped with {done.returncode}; start train.py again to go on from its last checkpoint")
        print(f"== {phase}: {(time.time() - started) / 60:.1f} min", flush=True)
