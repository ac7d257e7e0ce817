# Gradient-boosted trees over a matrix of rows: python3 train-trees.py JOB.json
# JOB: {matrix, width, labels, weights: files of 32-bit floats, params, rounds, trees: the file to write}
import json
import sys

import numpy
import xgboost

job = json.load(open(sys.argv[1]))
rows = numpy.fromfile(job["matrix"], dtype=numpy.float32).reshape(-1, job["width"])
labels = numpy.fromfile(job["labels"], dtype=numpy.float32)
weights = numpy.fromfile(job["weights"], dtype=numpy.float32)
chosen = weights > 0
params = {"objective": "binary:logistic", "tree_method": "hist", "nthread": 2, "seed": 1, **job["params"]}
booster = xgboost.train(params, xgboost.DMatrix(rows[chosen], label=labels[chosen], weight=weights[chosen]), num_boost_round=job["rounds"])
booster.dump_model(job["trees"], dump_format="json")
