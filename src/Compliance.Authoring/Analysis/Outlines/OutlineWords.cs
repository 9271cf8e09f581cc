namespace Compliance.Authoring.Analysis.Outlines;

/// <summary>The keys by which the parts of a file are called.</summary>
internal static class OutlineWords
{
    /// <summary>Gets the keys whose value names an item, the best first.</summary>
    public static string[] Naming { get; } = ["id", "编号", "article", "条", "name", "名称", "label", "标签", "source", "来源"];

    /// <summary>Gets the keys of labels and titles.</summary>
    public static string[] Labels { get; } = ["label", "标签", "名称", "title", "标题", "summary", "摘要", "text", "正文"];

    /// <summary>Gets the keys of a text by language.</summary>
    public static string[] Languages { get; } = ["zh", "中文", "en", "英文"];
}
