// Console and current folder belong to the process: one notebook at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
