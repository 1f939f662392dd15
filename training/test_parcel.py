"""`python -m unittest` in this folder. Needs neither corpora nor a trained model."""
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import torch

import parcel


class ParcelTest(unittest.TestCase):
    def setUp(self):
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.here, self.there = (Path(folder.name) / name for name in ("here", "there"))
        self.here.mkdir()
        torch.manual_seed(1)
        self.network = {"matrix": torch.randn(40, 300), "bias": torch.randn(7), "ids": torch.arange(5)}
        torch.save({"network": self.network, "optimizer": "stays here"}, self.here / "student.pt")
        (self.here / "course.pkl").write_bytes(bytes(range(256)) * 40)

    def carried(self, size):
        with patch.object(parcel, "CACHE", self.here):
            count = parcel.pack(self.here / "parts", ["student.pt", "course.pkl"], size)
        with patch.object(parcel, "CACHE", self.there):
            return count, parcel.unpack([self.here / "parts"])

    def test_files_arrive_whole_in_parts_of_the_size(self):
        count, names = self.carried(4000)
        self.assertEqual(names, ["student.pt", "course.pkl"])
        self.assertGreater(count, 3)
        self.assertTrue(all(part.stat().st_size <= 4000 for part in (self.here / "parts").iterdir()))
        self.assertEqual((self.there / "course.pkl").read_bytes(), (self.here / "course.pkl").read_bytes())

    def test_weights_arrive_within_half_a_step_of_int8(self):
        self.carried(1 << 20)
        found = torch.load(self.there / "student.pt")["network"]
        step = self.network["matrix"].abs().amax(1, keepdim=True) / 127
        self.assertTrue(((found["matrix"] - self.network["matrix"]).abs() <= step / 2 + 1e-6).all())
        self.assertTrue(torch.allclose(found["bias"], self.network["bias"], atol=1e-3))
        self.assertEqual(found["ids"].tolist(), [0, 1, 2, 3, 4])


if __name__ == "__main__":
    unittest.main()
