// Nearly all time goes to processes that the tests start, each with files of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
