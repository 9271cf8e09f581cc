namespace Compliance.Authoring.Analysis.Typing;

/// <summary>What is offered for completion.</summary>
public enum OfferKind
{
    /// <summary>A key of the language.</summary>
    Key,

    /// <summary>A word of the language.</summary>
    Word,

    /// <summary>A field or term.</summary>
    Field,

    /// <summary>A code.</summary>
    Code,

    /// <summary>The name of something else: an entity, a rule, a source, a threshold.</summary>
    Name,
}
