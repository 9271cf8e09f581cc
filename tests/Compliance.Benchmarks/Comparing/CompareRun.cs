using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Running;

namespace Compliance.Benchmarks.Comparing;

/// <summary>
/// Compares this build with that of another commit: both programs run in turns, with the settings of this project, and each tells the
/// figures of the engine's own ways. It fails where something takes more than a tenth longer, or allocates more than a tenth more.
/// </summary>
internal static class CompareRun
{
    /// <summary>What a figure may be to the one before.</summary>
    public const double Most = 1.10;

    private const int Rounds = 5;

    // So little that a tenth of it is an object.
    private const double FewBytes = 200;

    /// <summary>Builds another commit and compares.</summary>
    /// <param name="revision">A commit, as git names it; the newest tag where none is given.</param>
    /// <param name="rounds">How many times each program runs.</param>
    /// <returns>Whether nothing became slower.</returns>
    public static bool Run(string? revision, int rounds = Rounds)
    {
        var other = OtherBuild.Of(revision);
        var own = typeof(CompareRun).Assembly.Location;
        var (before, after) = (new List<IReadOnlyList<Measurement>>(), new List<IReadOnlyList<Measurement>>());
        for (var round = 0; round < rounds; round++)
        {
            // Each goes first as often as the other.
            foreach (var isOwn in round % 2 == 0 ? new[] { false, true } : [true, false])
            {
                (isOwn ? after : before).Add(FigureList.Read(OtherBuild.Run("dotnet", isOwn ? own : other.Program, "figures")));
            }
        }

        var names = before[0].Select(m => m.Name).Intersect(after[0].Select(m => m.Name)).ToList();
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| what | {other.Name}, µs (best) | this build | best to best | median to median | bytes before | after | |\n|---|---:|---:|---:|---:|---:|---:|---|\n");
        var isAsFast = names.Count > 0;
        foreach (var name in names)
        {
            var (old, now) = (Best(before, name), Best(after, name));
            var (best, median, bytes) = (now.Best / old.Best, now.Microseconds / old.Microseconds, now.Bytes / Math.Max(old.Bytes, FewBytes));

            // Both, since either alone may be a busy minute.
            var isSlower = (best > Most && median > Most) || (bytes > Most && now.Bytes > FewBytes);
            isAsFast &= !isSlower;
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {old.Best:0.00} | {now.Best:0.00} | {best:0.00} | {median:0.00} | {old.Bytes:#,0} | {now.Bytes:#,0} | {(isSlower ? "worse" : "")} |\n");
        }

        Console.WriteLine(table);
        return isAsFast;
    }

    // The best of all runs, and the best of their medians.
    private static Measurement Best(List<IReadOnlyList<Measurement>> runs, string name)
    {
        var all = runs.Select(r => r.First(m => m.Name == name)).ToList();
        return new Measurement(name, all.Min(m => m.Microseconds), all.Min(m => m.Best), all.Min(m => m.Bytes));
    }
}
