namespace Compliance.Reasoning.Logic;

/// <summary>What a search came to.</summary>
internal enum SolutionState
{
    /// <summary>A solution was found.</summary>
    Found,

    /// <summary>There is none.</summary>
    None,

    /// <summary>The effort was used up.</summary>
    Unknown,
}
