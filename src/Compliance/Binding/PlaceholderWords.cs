namespace Compliance.Binding;

/// <summary>Words that people write where they have no value yet, folded as <see cref="Text.TextEquality.KeyOf"/> does.</summary>
internal static class PlaceholderWords
{
    /// <summary>All of them.</summary>
    public static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "#n/a", "#na", "n/a", "n.a", "na", "n\\a", "tbd", "tbc", "tba", "t.b.d", "todo", "nil", "null", "#null", "none", "xx", "xxx", "xxxx",
        "unknown", "undefined", "undisclosed", "pending", "not applicable", "not available", "not known", "not provided", "to be confirmed",
        "待补", "待补充", "待填", "待填写", "待定", "待确认", "待核实", "待核", "待核对", "待查", "待提供", "待更新", "待完善", "后补", "未填", "未填写", "未提供", "未披露", "未公开",
        "未知", "不详", "不明", "不清楚", "不知道", "不公开", "保密", "暂无", "暂缺", "暂未提供", "缺", "略", "空", "空白", "无", "没有", "不适用", "不涉及", "同上", "见附件", "详见附件", "另附",
    };
}
