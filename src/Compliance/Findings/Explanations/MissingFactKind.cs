namespace Compliance.Findings.Explanations;

/// <summary>What is missing.</summary>
public enum MissingFactKind
{
    /// <summary>A value of a thing that is declared, an end of a period, or the rest of a list.</summary>
    Value,

    /// <summary>Whether there are things of a kind at all: a list of things, or a single thing, of which nothing is said.</summary>
    Things,

    /// <summary>What the rules lack, as a value of a parameter, a year of a calendar, a rate: no declaration can supply it.</summary>
    OfRules,
}
