# Gradient-boosted trees over a matrix of rows: python3 train-trees.py JOB.json
# JOB: {matrix, width, labels, weights, groups, models: [{train: [group…], predict: [group…], out, save?}], params, rounds}
# groups: one number a row; a model trains on the rows of some groups and predicts those of others.
import json
import sys

import numpy as np
import xgboost as xgb

job = json.load(open(sys.argv[1]))
rows = np.fromfile(job["matrix"], dtype=np.float32).reshape(-1, job["width"])
labels = np.fromfile(job["labels"], dtype=np.float32)
weights = np.fromfile(job["weights"], dtype=np.float32)
groups = np.fromfile(job["groups"], dtype=np.int32)
params = {"objective": "binary:logistic", "tree_method": "hist", "nthread": 2, "seed": 1, **job["params"]}
for model in job["models"]:
    chosen = np.isin(groups, model["train"]) & (weights > 0)
    data = xgb.DMatrix(rows[chosen], label=labels[chosen], weight=weights[chosen])
    booster = xgb.train(params, data, num_boost_round=job["rounds"])
    if model.get("predict"):
        asked = np.isin(groups, model["predict"])
        booster.predict(xgb.DMatrix(rows[asked])).astype(np.float32).tofile(model["out"])
    if model.get("save"):
        booster.dump_model(model["save"], dump_format="json")
    print(model.get("out") or model.get("save"), int(chosen.sum()), "rows", flush=True)
    if job.get("importance"):
        gain = booster.get_score(importance_type="total_gain")
        json.dump(gain, open(job["importance"], "w"))
