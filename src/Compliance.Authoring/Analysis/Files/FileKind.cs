namespace Compliance.Authoring.Analysis.Files;

/// <summary>What a file is to the analysis.</summary>
internal enum FileKind
{
    /// <summary>A rule file, which is loaded with the others.</summary>
    Rules,

    /// <summary>The cases of a rule.</summary>
    Cases,

    /// <summary>A declaration of a corpus.</summary>
    Corpus,

    /// <summary>Waivers and confirmations.</summary>
    Waivers,

    /// <summary>Anything else, which is taken for a declaration.</summary>
    Declaration,
}
