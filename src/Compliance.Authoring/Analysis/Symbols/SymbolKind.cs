namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>The kinds of things that rule files name.</summary>
public enum SymbolKind
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A rule pack.</summary>
    Pack,

    /// <summary>A legal source.</summary>
    Source,

    /// <summary>An article of a source.</summary>
    Article,

    /// <summary>A clause of an instrument.</summary>
    Clause,

    /// <summary>A legal order.</summary>
    LegalOrder,

    /// <summary>A calendar of working days.</summary>
    Calendar,

    /// <summary>A currency.</summary>
    Currency,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A nested object.</summary>
    Object,

    /// <summary>A field of an entity or object.</summary>
    Field,

    /// <summary>A code list.</summary>
    CodeList,

    /// <summary>A code of a list.</summary>
    Code,

    /// <summary>A threshold.</summary>
    Parameter,

    /// <summary>A defined term.</summary>
    Definition,

    /// <summary>What mitigates a violation.</summary>
    Mitigation,

    /// <summary>A key of the language itself.</summary>
    Key,
}
