using Compliance.Text;

namespace Compliance.Binding;

/// <summary>What people write where they have no value yet: <c>/</c>, <c>-</c>, <c>N/A</c>, 待补. It declares nothing.</summary>
public static class Placeholder
{
    private const int Longest = 8;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "/", "//", "\\", "-", "--", "---", "–", "—", "——", "―", "_", "__", "*", "?", "??", "???", ".", "..", "...", "....", "......", "、", "。", "〃", "#n/a", "n/a", "n.a.", "n.a",
        "na", "n\\a", "tbd", "tbc", "tba", "t.b.d.", "todo", "nil", "null", "#null", "xx", "xxx", "xxxx",
        "待补", "待补充", "待填", "待填写", "待定", "待确认", "待核实", "待核", "待查", "待提供", "待更新", "未填", "未填写", "未提供", "未知", "不详", "不明", "暂无", "暂缺", "暂未提供", "缺", "略", "不适用", "不涉及", "同上",
    };

    /// <summary>Determines whether a text stands for a value that is not known yet.</summary>
    /// <param name="text">The text, in any case, width and spacing.</param>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && text.Length > 0 && Words.Contains(TextEquality.KeyOf(text));
    }
}
