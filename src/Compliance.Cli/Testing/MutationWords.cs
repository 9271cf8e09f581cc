using System.Globalization;
using Compliance.Authoring.Mutation;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>The words of <c>compliance test --mutate</c>.</summary>
internal static class MutationWords
{
    public static LocalizedText Progress(int done, int all) => new(
        string.Create(CultureInfo.InvariantCulture, $"变异 {done}/{all}"),
        string.Create(CultureInfo.InvariantCulture, $"mutating {done} of {all}"));

    public static LocalizedText CasesFail { get; } = new("有案例未通过，没有做变异。先让案例通过。", "Some cases fail, so nothing was mutated. Make them pass first.");

    public static LocalizedText TooFew(decimal rate, int least) => new(
        string.Create(CultureInfo.InvariantCulture, $"案例发现了 {rate}% 的改动，少于 --min 要求的 {least}%。"),
        string.Create(CultureInfo.InvariantCulture, $"The cases notice {rate}% of the changes, less than the {least}% of --min."));

    public static LocalizedText WouldNotice { get; } = new("可发现它的申报", "Would notice");

    public static LocalizedText NotKnown { get; } = new("未知", "Not known");

    public static LocalizedText Numbers(MutationReport report)
    {
        var equivalent = Equivalent(report.Results.Sum(r => r.Equivalent));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{report.Rate}%（{report.Total} 处改动，案例发现 {report.Noticed} 处{equivalent.Zh}）"),
            string.Create(CultureInfo.InvariantCulture, $"{report.Rate}% ({report.Noticed} of {report.Total} changes noticed{equivalent.En})"));
    }

    public static LocalizedText Numbers(MutationResult result)
    {
        var equivalent = Equivalent(result.Equivalent);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{result.Total} 处改动，发现 {result.Noticed} 处{equivalent.Zh}，案例 {result.Cases} 个"),
            string.Create(CultureInfo.InvariantCulture, $"{result.Noticed} of {result.Total} noticed{equivalent.En}, {result.Cases} {(result.Cases == 1 ? "case" : "cases")}"));
    }

    public static LocalizedText KindOf(MutatedKind kind) => kind switch
    {
        MutatedKind.Rule => new("规则", "rule"),
        MutatedKind.Definition => new("定义", "definition"),
        MutatedKind.Parameter => new("参数", "parameter"),
    };

    public static LocalizedText All { get; } = new("全部", "All");

    private static LocalizedText Equivalent(int count) => count == 0 ? LocalizedText.Same(string.Empty) : new(
        string.Create(CultureInfo.InvariantCulture, $"，另有 {count} 处经证明不改变结论"),
        string.Create(CultureInfo.InvariantCulture, $", {count} more proved to change no outcome"));
}
