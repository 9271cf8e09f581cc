namespace Compliance.Reporting.Views;

/// <summary>What a report comes to, from the gravest to none.</summary>
internal enum VerdictTone
{
    /// <summary>There is a critical violation that counts.</summary>
    Stop,

    /// <summary>There is a violation that counts.</summary>
    Breach,

    /// <summary>No violation counts; there is something to review.</summary>
    Review,

    /// <summary>Nothing was found, and something is undetermined or not covered.</summary>
    Open,

    /// <summary>Nothing was found, and nothing is open.</summary>
    Clear,
}
