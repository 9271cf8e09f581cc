namespace Compliance.Rules.Loading;

/// <summary>What a rule file holds.</summary>
internal enum RuleFileKind
{
    /// <summary>Part of the vocabulary.</summary>
    Vocabulary,

    /// <summary>A legal source.</summary>
    Source,

    /// <summary>The head of a pack.</summary>
    Pack,

    /// <summary>A clause register.</summary>
    Clauses,

    /// <summary>Thresholds.</summary>
    Parameters,

    /// <summary>Defined terms.</summary>
    Definitions,

    /// <summary>Mitigations.</summary>
    Mitigations,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>The cases of a rule, which are read when they are run.</summary>
    Cases,

    /// <summary>The official wording of a legal source, as far as it was seen, with which quotations are compared.</summary>
    SourceText,

    /// <summary>A text that the clauses of a pack quote as the seed they were registered from.</summary>
    Seed,

    /// <summary>Nothing: it lies elsewhere.</summary>
    Stray,

    /// <summary>Nothing: its name does not end in <c>.yaml</c>.</summary>
    OtherExtension,
}
