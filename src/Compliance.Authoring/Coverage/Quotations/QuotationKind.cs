namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>What quotes an official text.</summary>
public enum QuotationKind
{
    /// <summary>The <c>quote</c> of an article.</summary>
    Article,

    /// <summary>The <c>quote</c> of a clause's seed.</summary>
    Seed,

    /// <summary>The authentic text of a clause whose wording is verified.</summary>
    Clause,
}
