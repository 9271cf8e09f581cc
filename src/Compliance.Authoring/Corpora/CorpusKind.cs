namespace Compliance.Authoring.Corpora;

/// <summary>What the declarations of a corpus are: the folder of a file says which.</summary>
public enum CorpusKind
{
    /// <summary>Ordinary lawful businesses, in <c>corpus/lawful</c>; no rule may find a violation or a critical caution.</summary>
    Lawful,

    /// <summary>Plain violations, in <c>corpus/violations</c>; each must be found, and nothing else.</summary>
    Violations,
}
