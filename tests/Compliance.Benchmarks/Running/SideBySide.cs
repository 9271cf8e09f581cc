using System.Diagnostics;

namespace Compliance.Benchmarks.Running;

/// <summary>Measures several ways in turns, so that a busy machine slows all of them alike; medians are taken over the rounds.</summary>
internal static class SideBySide
{
    private const int WarmUps = 20;
    private const int Rounds = 11;

    /// <summary>Measures the ways.</summary>
    /// <param name="contestants">The ways.</param>
    /// <param name="rounds">How often each is measured: more of them find the best time of a short pass on a busy machine.</param>
    public static IReadOnlyList<Measurement> Run(IReadOnlyList<Contestant> contestants, int rounds = Rounds)
    {
        // The compiler replaces code that ran often enough in the background, after a tenth of a second of rest, and some of it more than once.
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var contestant in contestants)
            {
                contestant.Pass();
            }

            Thread.Sleep(150);
        }

        var times = contestants.Select(_ => new List<double>()).ToList();
        var bytes = new double[contestants.Count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                contestants[i].Pass();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / contestants[i].Declarations);
                bytes[i] = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / contestants[i].Declarations;
            }
        }

        return [.. contestants.Select((c, i) => new Measurement(c.Name, times[i].Order().ElementAt(rounds / 2), times[i].Min(), bytes[i]))];
    }
}
