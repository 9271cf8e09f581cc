namespace Compliance.Evaluation.Explaining;

/// <summary>What decided a finding and is not verified, so that the finding is a caution at most.</summary>
[Flags]
internal enum UnverifiedUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The value of a parameter.</summary>
    Parameter = 1,

    /// <summary>Working days counted in a year whose calendar is not verified.</summary>
    Calendar = 2,
}
