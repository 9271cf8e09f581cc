using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Vocabularies.Regions;

/// <summary>The catalogue of mistakes in trees of places: one factory each.</summary>
internal static class RegionDiagnostics
{
    /// <summary>CMP2470: a line of a tree does not have its columns.</summary>
    public static readonly DiagnosticDescriptor LineNotReadableDescriptor = DiagnosticDescriptor.Error("CMP2470", "地区行的列数不符", "Line of a tree of regions not readable");

    /// <summary>CMP2471: the days of a line cannot be read.</summary>
    public static readonly DiagnosticDescriptor DaysNotReadableDescriptor = DiagnosticDescriptor.Error("CMP2471", "地区行的起止无法读取", "Days of a region not readable");

    /// <summary>CMP2472: a tree names a place that none registers.</summary>
    public static readonly DiagnosticDescriptor UnknownPlaceDescriptor = DiagnosticDescriptor.Error("CMP2472", "地区树中没有该代码", "Code in no tree of regions");

    /// <summary>CMP2473: two lines of one code have days in common.</summary>
    public static readonly DiagnosticDescriptor DaysOverlapDescriptor = DiagnosticDescriptor.Error("CMP2473", "同一代码的起止重叠", "Days of one code overlap");

    /// <summary>CMP2474: a place lies in itself.</summary>
    public static readonly DiagnosticDescriptor LiesInItselfDescriptor = DiagnosticDescriptor.Error("CMP2474", "地区位于其自身之内", "Region lies in itself");

    /// <summary>CMP2475: the table of a tree is not a text of lines.</summary>
    public static readonly DiagnosticDescriptor TableExpectedDescriptor = DiagnosticDescriptor.Error("CMP2475", "此处应为地区表", "Table of regions expected");

    /// <summary>CMP2476: codes cannot be filled up to such a length.</summary>
    public static readonly DiagnosticDescriptor PaddingExpectedDescriptor = DiagnosticDescriptor.Error("CMP2476", "补零位数不符", "Not a length of codes");

    /// <summary>CMP2477: more trees than can be registered.</summary>
    public static readonly DiagnosticDescriptor TooManyTreesDescriptor = DiagnosticDescriptor.Error("CMP2477", "地区树过多", "Too many trees of regions");

    /// <summary>CMP2478: a type names a tree that is not registered.</summary>
    public static readonly DiagnosticDescriptor UnknownTreeDescriptor = DiagnosticDescriptor.Error("CMP2478", "未登记的地区树", "Unknown tree of regions");

    /// <summary>A line does not have its columns.</summary>
    public static Diagnostic LineNotReadable(SourceSpan span, string line, int languages) => LineNotReadableDescriptor.At(
        span,
        new($"地区行“{Excerpt.Of(line)}”的列数不符。", $"The line '{Excerpt.Of(line)}' does not have the columns of the tree."),
        new(
            $"写：代码 | 上级代码 | {languages} 种语言的名称各一列 | 起止 | 后继代码；末两列可省，没有的留空。",
            $"Write: code | code of what it lies in | {languages} columns of names, one for each language | days | successors; the last two may be left out, others stay empty."));

    /// <summary>The days of a line cannot be read.</summary>
    public static Diagnostic DaysNotReadable(SourceSpan span, string days) => DaysNotReadableDescriptor.At(
        span,
        new($"起止“{Excerpt.Of(days)}”无法读取。", $"The days '{Excerpt.Of(days)}' cannot be read."),
        new("写“起..止”，两端各为年份或日期，例如 1983..2021、2013-07-01..、..2010；一直使用的留空。", "Write from..until, each a year or a day, as 1983..2021, 2013-07-01.. or ..2010; leave it empty for a code always in use."));

    /// <summary>A tree names a place that none registers.</summary>
    public static Diagnostic UnknownPlace(SourceSpan span, string code) => UnknownPlaceDescriptor.At(
        span,
        new($"没有任何地区树登记代码“{Excerpt.Of(code)}”。", $"No tree of regions registers the code '{Excerpt.Of(code)}'."),
        new("改为已登记的代码，或为它加一行。", "Write a registered code, or add a line for it."));

    /// <summary>Two lines of one code have days in common.</summary>
    public static Diagnostic DaysOverlap(SourceSpan span, SourceSpan first, string code) => DaysOverlapDescriptor.At(
        span,
        new($"代码“{code}”的两行有重叠的日期。", $"Two lines of the code '{code}' have days in common."),
        new("一行止于另一行开始的前一日（或同一年份）。", "End one of them on the day before the other begins, or in the same year."),
        first);

    /// <summary>A place lies in itself.</summary>
    public static Diagnostic LiesInItself(SourceSpan span, string code) => LiesInItselfDescriptor.At(
        span,
        new($"代码“{code}”经其上级位于其自身之内。", $"The code '{code}' lies in itself by way of what it lies in."),
        new("改正其中一行的上级代码。", "Correct the code of what one of them lies in."));

    /// <summary>The table is not a text of lines.</summary>
    public static Diagnostic TableExpected(SourceSpan span) => TableExpectedDescriptor.At(
        span,
        new("此处应为逐行列出的地区表。", "A table of regions is expected here, one in each line."),
        new("写“places: |”，其下每行一个地区。", "Write 'places: |', and a region in each line below."));

    /// <summary>Codes cannot be filled up to such a length.</summary>
    public static Diagnostic PaddingExpected(SourceSpan span, string text) => PaddingExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是代码的位数。", $"'{Excerpt.Of(text)}' is not a length of codes."),
        new("写 1 至 20 的整数；代码不补零的，删去此键。", "Write a whole number from 1 to 20; leave the key out where codes are not filled up with zeros."));

    /// <summary>More trees than can be registered.</summary>
    public static Diagnostic TooManyTrees(SourceSpan span) => TooManyTreesDescriptor.At(
        span,
        new($"地区树多于 {RegionTreeBinder.MostTrees} 个。", $"There are more than {RegionTreeBinder.MostTrees} trees of regions."),
        new("把几个树合为一个文件。", "Put several of them into one file."));

    /// <summary>A type names a tree that is not registered.</summary>
    public static Diagnostic UnknownTree(SourceSpan span, string tree, IReadOnlyCollection<string> trees) => UnknownTreeDescriptor.At(
        span,
        new($"没有登记地区树“{Excerpt.Of(tree)}”。", $"There is no tree of regions '{Excerpt.Of(tree)}'."),
        trees.Count == 0
            ? new("在规则文件夹的 regions/ 中登记该树，或写“地区”。", "Register the tree in regions/ of the rules, or write region.")
            : Suggestion.Advice(tree, trees));
}
