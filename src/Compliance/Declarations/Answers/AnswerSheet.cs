using Compliance.Text;

namespace Compliance.Declarations.Answers;

/// <summary>The heads by which the sheet of questions of a report is written and read back. A head is written in one language or in both.</summary>
public static class AnswerSheet
{
    /// <summary>Gets the name of the sheet.</summary>
    public static LocalizedText Name { get; } = new("待补充事实", "Questions");

    /// <summary>Gets the name of the hidden sheet with the words to choose from, which is no list of a declaration.</summary>
    public static LocalizedText Choices { get; } = new("选项", "Choices");

    /// <summary>Gets the head of the column with the path of the fact.</summary>
    public static LocalizedText Path { get; } = new("路径", "Path");

    /// <summary>Gets the head of the column for the answer.</summary>
    public static LocalizedText Answer { get; } = new("答复", "Answer");

    /// <summary>Gets the head of the column with what tells the declarations of a run apart: the id of the company, else the name of the declaration.</summary>
    public static LocalizedText Company { get; } = new("企业编号", "Company id");

    /// <summary>Gets the head of the column that says how to answer.</summary>
    public static LocalizedText How { get; } = new("填写方法", "How to answer");
}
