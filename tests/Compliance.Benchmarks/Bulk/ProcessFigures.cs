using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Compliance.Benchmarks.Bulk;

/// <summary>What a process took, as <c>/usr/bin/time</c> tells it: only there is that known of a process which has ended.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="Processor">The processor time of all its threads, in seconds.</param>
/// <param name="PeakMiB">The largest memory it had.</param>
/// <param name="Output">What it wrote.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProcessFigures(double Seconds, double Processor, double PeakMiB, string Output)
{
    /// <summary>Runs a program; a <c>.dll</c> is run by <c>dotnet</c>.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProcessFigures Of(string program, params string[] arguments)
    {
        var command = program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program, .. arguments] : arguments.Prepend(program);
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", .. command]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error}");
        }

        var figures = error.TrimEnd().Split('\n')[^1].Split(' ').Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        return new ProcessFigures(figures[0], figures[1] + figures[2], figures[3] / 1024, output.Result);
    }
}
