using System.Runtime.InteropServices;
using Compliance.Facts;

namespace Compliance.Evaluation.Memoization;

/// <summary>
/// Numbers, for each test, the combinations of values it was made for, so that what depends on several values is cached as what
/// depends on one thing. A test is numbered only once it has gone through so many things that this costs less than going through them again.
/// </summary>
internal sealed class KeyPlaces
{
    // Going through as many things costs as much as numbering the values once.
    private const int Free = 8;
    private const int Worthwhile = 512;

    private readonly List<TestPlaces> _used = [];
    private Dictionary<string, long> _texts = new(StringComparer.Ordinal);
    private Dictionary<FactValue, long> _values = new(ReferenceEqualityComparer.Instance);
    private Dictionary<(long, long), long> _pairs = [];
    private TestPlaces?[] _tests = [];

    // Small declarations never get so far: for them nothing is looked up.
    private bool _hasWalked;
    private bool _hasWorthwhile;

    /// <summary>Determines whether a test has gone through many things.</summary>
    public bool IsWorthwhile(MemoKey test) => _hasWorthwhile && Find(test) is { Walked: > Worthwhile };

    /// <summary>Records through how many things a test has gone.</summary>
    public void Walked(MemoKey test, long things)
    {
        if (things <= Free && !_hasWalked)
        {
            return;
        }

        _hasWalked = true;
        var places = Find(test) ?? Open(test);
        if (!places.IsUsed)
        {
            places.IsUsed = true;
            _used.Add(places);
        }

        if (places.Walked <= Worthwhile)
        {
            places.Walked = Math.Max(0, places.Walked + things - Free);
            _hasWorthwhile |= places.Walked > Worthwhile;
        }
    }

    /// <summary>Numbers a combination of values.</summary>
    /// <param name="test">The test, which is worthwhile.</param>
    /// <param name="values">The numbers of the values; one at least.</param>
    /// <returns>The place, from 0.</returns>
    public int Of(MemoKey test, ReadOnlySpan<long> values)
    {
        var first = values[0];
        for (var i = 1; i < values.Length - 1; i++)
        {
            ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (first, values[i]), out var isKnown);
            first = isKnown ? pair : pair = _pairs.Count;
        }

        return Find(test)!.Of((first, values.Length == 1 ? 0 : values[^1]));
    }

    /// <summary>Numbers a text.</summary>
    /// <returns>A number less than 0.</returns>
    public long NumberOf(string text) => NumberOf(_texts, text, offset: 0);

    /// <summary>Numbers a value, as the object it is.</summary>
    /// <returns>A number less than 0.</returns>
    public long NumberOf(FactValue value) => NumberOf(_values, value, offset: 1);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        foreach (var test in _used)
        {
            test.Clear();
        }

        _used.Clear();
        (_hasWalked, _hasWorthwhile) = (false, false);
        Clear(ref _texts, static () => new(StringComparer.Ordinal));
        Clear(ref _values, static () => new(ReferenceEqualityComparer.Instance));
        Clear(ref _pairs, static () => []);
    }

    // Texts have odd numbers and other values even ones.
    private static long NumberOf<T>(Dictionary<T, long> numbers, T value, int offset)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var isKnown);
        return isKnown ? number : number = -(2L * numbers.Count) - offset;
    }

    private static void Clear<TKey, TValue>(ref Dictionary<TKey, TValue> numbers, Func<Dictionary<TKey, TValue>> create)
        where TKey : notnull
    {
        if (numbers.Count > ReusedBuffer.LargestKept)
        {
            numbers = create();
        }

        numbers.Clear();
    }

    private TestPlaces? Find(MemoKey test) =>
        test.Number < _tests.Length && _tests[test.Number] is { } places && ReferenceEquals(places.Test, test) ? places : null;

    private TestPlaces Open(MemoKey test)
    {
        if (test.Number >= _tests.Length)
        {
            Array.Resize(ref _tests, Math.Max(test.Number + 1, 2 * _tests.Length));
        }

        var places = new TestPlaces(test);
        return _tests[test.Number] = places;
    }

    private sealed class TestPlaces(MemoKey test)
    {
        private Dictionary<(long, long), int>? _places;

        public MemoKey Test => test;

        /// <summary>Gets or sets through how many things the test has gone, beyond those that cost nothing.</summary>
        public long Walked { get; set; }

        public int Of((long, long) values)
        {
            _places ??= [];
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, values, out var isKnown);
            return isKnown ? place : place = _places.Count - 1;
        }

        /// <summary>Gets or sets whether anything is recorded.</summary>
        public bool IsUsed { get; set; }

        public void Clear()
        {
            IsUsed = false;
            Walked = 0;
            _places = null;
        }
    }
}
