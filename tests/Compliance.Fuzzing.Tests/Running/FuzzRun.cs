using System.Diagnostics;
using System.Globalization;
using Compliance.Fuzzing.Tests.Mutating;

namespace Compliance.Fuzzing.Tests.Running;

/// <summary>Reads mutants of one kind of file, and measures what each takes.</summary>
/// <param name="kind">The kind.</param>
/// <param name="settings">How many, and from which seed.</param>
internal sealed class FuzzRun(FuzzKind kind, FuzzSettings settings)
{
    private const int MostFaults = 5;

    // Files are a few kilobytes: none of them may take seconds, or a gigabyte, even where the machine is busy.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);
    private const long MostBytes = 1_000_000_000;

    private readonly List<string> _faults = [];
    private int _accepted;
    private TimeSpan _longest;
    private long _largest;

    /// <summary>Checks that no mutant breaks a promise.</summary>
    public void Holds()
    {
        var runs = Math.Max(1, settings.Runs * kind.Share / 100);
        Say(string.Create(CultureInfo.InvariantCulture, $"{kind.Name}: {runs} cases from seed {settings.Seed}"));
        var watch = Stopwatch.StartNew();
        for (var number = 0; number < runs && _faults.Count < MostFaults; number++)
        {
            Try(number);
            if (settings.IsLong && (number + 1) % Math.Max(1, runs / 10) == 0)
            {
                Say(string.Create(CultureInfo.InvariantCulture, $"{kind.Name}: {number + 1} of {runs} after {watch.Elapsed.TotalSeconds:F0} s"));
            }
        }

        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind.Name}: {runs} cases, {_accepted} accepted; the longest took {_longest.TotalMilliseconds:F0} ms, the largest {_largest / 1e6:F0} MB; {_faults.Count} faults"));
        Assert.That(_faults, Is.Empty, () => string.Join("\n\n", _faults));
    }

    private void Try(int number)
    {
        var seed = settings.SeedOf(kind.Name, number);
        var bytes = new Mutator(seed, kind).Create();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        try
        {
            _accepted += kind.Read(bytes) ? 1 : 0;
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Blame(number, bytes, fault.ToString());
            return;
        }

        var time = Stopwatch.GetElapsedTime(start);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        _longest = time > _longest ? time : _longest;
        _largest = Math.Max(_largest, allocated);
        if (time > MostTime || allocated > MostBytes)
        {
            Blame(number, bytes, string.Create(CultureInfo.InvariantCulture, $"It took {time.TotalSeconds:F1} s and {allocated / 1e6:F0} MB."));
        }
    }

    private void Blame(int number, byte[] bytes, string fault)
    {
        _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{kind.Name}, case {number} of seed {settings.Seed}: {fault}\n{Convert.ToBase64String(bytes)}"));
        Say(_faults[^1]);
    }

    private void Say(string line)
    {
        TestContext.Out.WriteLine(line);
        if (settings.IsLong)
        {
            TestContext.Progress.WriteLine(line);
        }
    }
}
