namespace Compliance.Authoring.Corpora;

/// <summary>What the declarations of a corpus are: the folder of a file says which.</summary>
public enum CorpusKind
{
    /// <summary>合法样例: ordinary lawful businesses, in <c>corpus/lawful</c>; no rule may find a violation or a critical caution.</summary>
    Lawful,

    /// <summary>违规样例: plain violations, in <c>corpus/violations</c>; each must be found, and nothing else.</summary>
    Violations,
}
