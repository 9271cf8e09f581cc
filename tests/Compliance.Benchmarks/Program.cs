using System.Globalization;
using BenchmarkDotNet.Running;
using Compliance.Benchmarks.Bulk;
using Compliance.Benchmarks.Comparing;
using Compliance.Benchmarks.Growth;
using Compliance.Benchmarks.Platforms;
using Compliance.Benchmarks.Running;

switch (args)
{
    case ["quick"]:
        Console.WriteLine(QuickRun.Run());
        return 0;
    case ["figures"]:
        Console.Write(FigureList.Of([.. PlatformRun.Figures(), .. QuickRun.Figures()]));
        return 0;
    case ["compare", .. var revision]:
        return CompareRun.Run(revision is [var commit, ..] ? commit : null) ? 0 : 1;
    case ["platforms"]:
        Console.WriteLine(PlatformRun.Run());
        return 0;
    case ["platforms-judging", .. var rounds]:
        Console.WriteLine(PlatformRun.RunJudging(rounds is [var times] ? int.Parse(times, CultureInfo.InvariantCulture) : 201));
        return 0;
    case ["platforms-loop", var way, var passes]:
        PlatformRun.Loop(way, int.Parse(passes, CultureInfo.InvariantCulture));
        return 0;
    case ["platforms-books"]:
        Console.WriteLine(PlatformRun.RunBooks());
        return 0;
    case ["platforms-bulk", var declarations, .. var commands]:
        Console.WriteLine(PlatformBulk.Run(int.Parse(declarations, CultureInfo.InvariantCulture), commands));
        return 0;
    case ["platforms-threads", var declarations, .. var commands]:
        Console.WriteLine(PlatformThreads.Run(int.Parse(declarations, CultureInfo.InvariantCulture), commands));
        return 0;
    case ["platforms-workload", var folder, var declarations]:
        PlatformBulk.Write(folder, int.Parse(declarations, CultureInfo.InvariantCulture));
        return 0;
    case ["platforms-cold", .. var rounds]:
        Console.WriteLine(PlatformStart.Run(rounds is [var starts] ? int.Parse(starts, CultureInfo.InvariantCulture) : 21));
        return 0;
    case ["platforms-pass", var way, var file, var threads]:
        PlatformBulk.Pass(way, file, int.Parse(threads, CultureInfo.InvariantCulture));
        return 0;
    case ["live", .. var engine]:
        LiveRun.Run(engine is [var one] ? one : null, Console.Out);
        return 0;
    case ["engines", .. var declaration]:
        Console.WriteLine(EngineRun.Run(declaration is [var path] ? path : null));
        return 0;
    case ["whole"]:
        Console.WriteLine(WholeRun.Run());
        return 0;
    case ["start", .. var rounds]:
        Console.WriteLine(StartRun.Run(rounds is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 15));
        return 0;
    case ["bulk", var command]:
        Console.WriteLine(BulkRun.Run(100_000, command));
        return 0;
    case ["bulk", var command, var declarations]:
        Console.WriteLine(BulkRun.Run(int.Parse(declarations, CultureInfo.InvariantCulture), command));
        return 0;
    case ["bulk-pass", var way, var file, var threads]:
        BulkRun.Pass(way, file, int.Parse(threads, CultureInfo.InvariantCulture));
        return 0;
    case ["pass", var way, var file]:
        WholeRun.Pass(way, file);
        return 0;
    case ["record", var document]:
        Record.Write(document);
        return 0;
    case ["scale", var most]:
        Console.WriteLine(ScaleRun.Run(int.Parse(most, CultureInfo.InvariantCulture)));
        return 0;
    case ["growth", var most, .. var lists]:
        GrowthRun.Run(int.Parse(most, CultureInfo.InvariantCulture), lists is [var list] ? list : null);
        return 0;
    case ["growth-rules", var workload, var things]:
        GrowthOfRules.Run(workload, int.Parse(things, CultureInfo.InvariantCulture));
        return 0;
    case ["loop", var name]:
        QuickRun.Loop(name);
        return 0;
    case ["workload", var folder, var declarations, var rules]:
        WorkloadFiles.Write(folder, int.Parse(declarations, CultureInfo.InvariantCulture), int.Parse(rules, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
        return 0;
}
