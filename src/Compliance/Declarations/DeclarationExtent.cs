namespace Compliance.Declarations;

/// <summary>How much of a company's declaration a text is.</summary>
public enum DeclarationExtent
{
    /// <summary>All of it: the declaring company must be there, and so must everything that is referred to.</summary>
    Whole,

    /// <summary>
    /// What the case of a rule gives. The declaring company may be left out, and a thing that is only referred to exists
    /// with nothing else known of it, unless the list it belongs to is declared complete.
    /// </summary>
    Excerpt,
}
