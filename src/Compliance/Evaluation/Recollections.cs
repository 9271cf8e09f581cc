using Compliance.Evaluation.Values;
using Compliance.Facts;

namespace Compliance.Evaluation;

/// <summary>What tests of related things came to, by test, by what it changes by, and by the day of the law.</summary>
internal sealed class Recollections
{
    // More would keep the memory of one large declaration for ever.
    private const int MostKept = 10_000;

    private Dictionary<(object Test, object Key, DateOnly Day), Truth> _truths = [];
    private Dictionary<(object Test, object Key, DateOnly Day), FactValue?> _values = [];
    private Dictionary<(object Test, object Key, DateOnly Day), Amount> _amounts = [];

    public Dictionary<(object Test, object Key, DateOnly Day), Truth> Truths => _truths;

    public Dictionary<(object Test, object Key, DateOnly Day), FactValue?> Values => _values;

    public Dictionary<(object Test, object Key, DateOnly Day), Amount> Amounts => _amounts;

    /// <summary>Forgets all of it.</summary>
    public void Clear()
    {
        Clear(ref _truths);
        Clear(ref _values);
        Clear(ref _amounts);
    }

    private static void Clear<T>(ref Dictionary<(object Test, object Key, DateOnly Day), T> known)
    {
        if (known.Count > MostKept)
        {
            known = [];
        }
        else
        {
            known.Clear();
        }
    }
}
