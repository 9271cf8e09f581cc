namespace Compliance.Findings.Decisions;

/// <summary>What was decided about one finding, and by what.</summary>
public sealed record FindingDisposition
{
    /// <summary>Gets the disposition of a finding about which nothing was decided.</summary>
    public static FindingDisposition Open { get; } = new();

    /// <summary>Gets what was decided.</summary>
    public DispositionKind Kind { get; init; }

    /// <summary>Gets the waiver that covers it, or <see langword="null"/>.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Gets the waiver that covered it and has lapsed; <see langword="null"/> where another covers it.</summary>
    public Waiver? LapsedWaiver { get; init; }

    /// <summary>Gets whether the baseline holds it; <see langword="null"/> where no baseline was given.</summary>
    public bool? IsInBaseline { get; init; }

    /// <summary>Gets the kind, and the waiver.</summary>
    public override string ToString() => Waiver is null ? $"{Kind}" : $"{Kind} {Waiver.Id}";
}
