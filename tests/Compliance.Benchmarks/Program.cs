using BenchmarkDotNet.Running;
using Compliance.Benchmarks.Running;

switch (args)
{
    case ["quick"]:
        Console.WriteLine(QuickRun.Run());
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
        return 0;
}
