namespace Compliance.Law;

/// <summary>How a provision measures a fine that it threatens.</summary>
public enum FineMeasure
{
    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A multiple of something, such as the unlawful gains.</summary>
    Multiple,

    /// <summary>A percentage of something, such as the turnover.</summary>
    Percent,
}
