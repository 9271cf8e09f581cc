namespace Compliance.Benchmarks.Platforms;

/// <summary>What tells the copies of the rules apart, so that of 3,000 rules thirty can apply.</summary>
internal enum RuleGate
{
    /// <summary>A code of the thing that is judged.</summary>
    OwnCode,

    /// <summary>An integer of the thing that is judged.</summary>
    OwnInteger,

    /// <summary>A code of the company.</summary>
    CompanyCode,

    /// <summary>An integer of the company.</summary>
    CompanyInteger,

    /// <summary>A range of days of the thing that is judged.</summary>
    OwnDateRange,
}
