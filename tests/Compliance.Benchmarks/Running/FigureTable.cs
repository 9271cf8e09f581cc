using System.Globalization;
using System.Text;

namespace Compliance.Benchmarks.Running;

/// <summary>Figures as a Markdown table, with ratios to the handwritten rules.</summary>
internal static class FigureTable
{
    public static string Of(IReadOnlyList<Measurement> measurements)
    {
        var limit = measurements.First(m => m.Name.StartsWith("handwritten C#", StringComparison.Ordinal)).Best;
        var table = new StringBuilder("| what | µs a declaration, median | best | best to handwritten rules | bytes a declaration |\n|---|---:|---:|---:|---:|\n");
        foreach (var m in measurements)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {m.Name} | {m.Microseconds:0.00} | {m.Best:0.00} | {m.Best / limit:0.0} | {m.Bytes:#,0} |\n");
        }

        return table.ToString();
    }
}
