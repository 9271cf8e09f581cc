using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Running;

namespace Compliance.Benchmarks.Comparing;

/// <summary>Figures as lines of name, best and median microseconds and bytes, with tabs between: what one build tells another.</summary>
internal static class FigureList
{
    /// <summary>Writes figures.</summary>
    public static string Of(IReadOnlyList<Measurement> measurements)
    {
        var list = new StringBuilder();
        foreach (var m in measurements)
        {
            list.Append(CultureInfo.InvariantCulture, $"{m.Name}\t{m.Best:R}\t{m.Microseconds:R}\t{m.Bytes:R}\n");
        }

        return list.ToString();
    }

    /// <summary>Reads figures.</summary>
    public static IReadOnlyList<Measurement> Read(string list)
    {
        var measurements = new List<Measurement>();
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split('\t');
            measurements.Add(new Measurement(cells[0], Number(cells[2]), Number(cells[1]), Number(cells[3])));
        }

        return measurements;

        static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
    }
}
