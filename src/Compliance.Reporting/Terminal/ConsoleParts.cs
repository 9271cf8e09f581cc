namespace Compliance.Reporting.Terminal;

/// <summary>Which lists of a report are written at a terminal; counts are always of all.</summary>
[Flags]
public enum ConsoleParts
{
    /// <summary>No list.</summary>
    None = 0,

    /// <summary>Violations.</summary>
    Violations = 1,

    /// <summary>Cautions.</summary>
    Cautions = 2,

    /// <summary>Opportunities.</summary>
    Opportunities = 4,

    /// <summary>The questions that undetermined results wait for.</summary>
    Undetermined = 8,

    /// <summary>Results on days whose law is not registered.</summary>
    NotCovered = 16,

    /// <summary>What becomes a breach within the horizon.</summary>
    Upcoming = 32,

    /// <summary>The claims by which rules found nothing.</summary>
    Asserted = 64,

    /// <summary>All of them.</summary>
    All = Violations | Cautions | Opportunities | Undetermined | NotCovered | Upcoming | Asserted,
}
