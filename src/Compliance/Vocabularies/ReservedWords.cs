namespace Compliance.Vocabularies;

/// <summary>The words that the rule language reads as keys; a field of that name could not be written in a rule.</summary>
internal static class ReservedWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "id", "编号", "key", "键", "value", "值", "incomplete", "不完整", "others", "其余", "none", "无",
        "all", "全部", "any", "任一", "not", "并非", "some", "有", "no", "every", "每个", "where", "其中", "satisfies", "满足",
        "count", "数量", "sum", "合计", "min", "最小", "max", "最大", "distinct", "种数", "union", "of", "as", "记作",
        "is", "等于", "is_not", "不等于", "in", "属于", "not_in", "不属于",
        "at_least", "不低于", "at_most", "不高于", "more_than", "高于", "less_than", "低于",
        "on_or_after", "不早于", "on_or_before", "不晚于", "after", "晚于", "before", "早于",
        "contains", "包含", "contains_any", "包含任一", "contains_all", "包含全部",
        "covers", "覆盖", "within", "位于", "overlaps", "重叠", "mentions", "含有字样", "present", "存在", "empty", "为空",
        "parameter", "参数", "as_of", "判断日",
    };

    /// <summary>Determines whether a name is reserved.</summary>
    public static bool Contains(string name) => Words.Contains(name);
}
