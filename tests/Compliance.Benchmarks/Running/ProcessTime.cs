using System.Diagnostics;
using System.Globalization;

namespace Compliance.Benchmarks.Running;

/// <summary>What one process took, from its start to its end.</summary>
/// <param name="Wall">Milliseconds.</param>
/// <param name="Processor">Milliseconds of processor time, in steps of ten; not a number where the system does not tell.</param>
internal sealed record ProcessTime(double Wall, double Processor)
{
    private const int MillisecondsInTick = 10;

    /// <summary>Runs a process and throws away what it prints.</summary>
    public static ProcessTime Of(string file, IEnumerable<string> arguments, string folder)
    {
        var before = TicksOfChildren();
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (TicksOfChildren() - before) * MillisecondsInTick);
    }

    // The kernel adds up what ended processes took: cutime and cstime, the 16th and 17th word. The name before them may hold spaces.
    private static double TicksOfChildren()
    {
        if (!OperatingSystem.IsLinux())
        {
            return double.NaN;
        }

        var stat = File.ReadAllText("/proc/self/stat");
        var words = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(words[13], CultureInfo.InvariantCulture) + long.Parse(words[14], CultureInfo.InvariantCulture);
    }
}
