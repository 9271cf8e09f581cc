namespace Compliance.Authoring.Analysis.Slots;

/// <summary>Words of vocabulary files that tell what a name in them is.</summary>
internal static class VocabularyWords
{
    /// <summary>The key of the nested objects, in Chinese.</summary>
    public const string ObjectsZh = "结构";
}
