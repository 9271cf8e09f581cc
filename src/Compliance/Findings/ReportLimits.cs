namespace Compliance.Findings;

/// <summary>How much of a report is written. Counts are always those of the whole report, and what is left out is counted.</summary>
/// <remarks>
/// Nothing here changes what is found, only what a document lists. Texts have bounds of their own, see <see cref="Facts.Abbreviation"/>.
/// </remarks>
public sealed record ReportLimits
{
    // A result takes a small part of the room of a finding.
    private const int ResultsForEachListed = 10;

    /// <summary>Gets the limits that hold where none are given.</summary>
    public static ReportLimits Default { get; } = new();

    /// <summary>Gets the limits of a report for a reader at a terminal: 100 findings, questions and claims.</summary>
    public static ReportLimits Terminal { get; } = Of(100);

    /// <summary>Gets how many findings, upcoming findings, undetermined results, questions and claims of one report are listed, of each.</summary>
    /// <value>At least 1; the default value is 10,000.</value>
    public int Listed
    {
        get;
        init => field = AtLeastOne(value);
    } = 10_000;

    /// <summary>Gets how many results of one report are listed, where a format lists those that are satisfied or not applicable too.</summary>
    /// <value>At least 1; the default value is 100,000.</value>
    public int Results
    {
        get;
        init => field = AtLeastOne(value);
    } = 100_000;

    /// <summary>Gets how many facts of one finding are listed.</summary>
    /// <value>At least 1; the default value is 100.</value>
    public int Evidence
    {
        get;
        init => field = AtLeastOne(value);
    } = 100;

    /// <summary>Gets how many conditions of the trace of one finding are listed.</summary>
    /// <value>At least 1; the default value is 500.</value>
    public int Conditions
    {
        get;
        init => field = AtLeastOne(value);
    } = 500;

    /// <summary>Makes limits by one number, as the option <c>--max-listed</c> of the command has it.</summary>
    /// <param name="listed">How many findings are listed, and ten times as many results; <see langword="null"/> for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public static ReportLimits Of(int? listed) => listed is { } most
        ? new() { Listed = most, Results = (int)Math.Min(int.MaxValue, (long)most * ResultsForEachListed) }
        : new() { Listed = int.MaxValue, Results = int.MaxValue };

    /// <summary>Divides room among lists: gets the greatest number of which each may have as many, so that all together fit.</summary>
    /// <param name="counts">How long the lists are.</param>
    /// <param name="most">For how many there is room.</param>
    /// <returns>At least 1, also where there are more lists than room.</returns>
    public static int Share(IReadOnlyCollection<int> counts, int most)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (low, high) = (1, Math.Max(1, most));
        while (low < high)
        {
            var middle = (int)(((long)low + high + 1) / 2);
            if (counts.Sum(c => (long)Math.Min(c, middle)) <= most)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
