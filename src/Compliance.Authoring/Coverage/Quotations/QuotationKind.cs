namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>What quotes an official text.</summary>
public enum QuotationKind
{
    /// <summary>The <c>quote</c> of an article.</summary>
    Article,

    /// <summary>The words for the <c>addressee</c> of an article.</summary>
    Addressee,

    /// <summary>The <c>scope</c> of an article.</summary>
    Scope,

    /// <summary>One of the <c>exceptions</c> of an article.</summary>
    Exception,

    /// <summary>The <c>quote</c> of a clause's seed.</summary>
    Seed,

    /// <summary>The authentic text of a clause whose wording is verified.</summary>
    Clause,
}
