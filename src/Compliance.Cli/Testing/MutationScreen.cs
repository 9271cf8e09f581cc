using Compliance.Authoring.Mutation;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Shows what no case notices, for a reader at a terminal.</summary>
internal static class MutationScreen
{
    public static void Write(MutationReport report, TerminalWriter writer)
    {
        foreach (var pack in report.ByPack)
        {
            foreach (var result in pack.Results.Where(r => !r.Survivors.IsEmpty))
            {
                Write(result, writer);
            }
        }

        foreach (var pack in report.ByPack)
        {
            WriteNumbers(pack, pack.Results[0].Pack, writer);
        }

        WriteNumbers(report, MutationWords.All.In(writer.Language), writer);
    }

    private static void Write(MutationResult result, TerminalWriter writer)
    {
        writer.Line(0, (result.Id, TerminalStyle.Strong), ($"  {MutationWords.KindOf(result.Kind).In(writer.Language)}  {MutationWords.Numbers(result).In(writer.Language)}", TerminalStyle.Dim));
        foreach (var survivor in result.Survivors)
        {
            writer.Paragraph(2, survivor.Sentence);
            writer.Line(4, (survivor.Span.ToString(), TerminalStyle.Dim));
            Write(survivor.Finding, writer);
        }

        writer.Blank();
    }

    private static void Write(SurvivorFinding? finding, TerminalWriter writer)
    {
        if (finding?.Open is { } open)
        {
            writer.Field(4, MutationWords.NotKnown, writer.InLanguage(open));
        }

        if (finding is { Shows: { } shows, Declaration: { } declaration })
        {
            writer.Field(4, MutationWords.WouldNotice, writer.InLanguage(shows));
            foreach (var line in declaration.In(writer.Language == Language.En ? Language.En : Language.Zh).TrimEnd('\n').Split('\n'))
            {
                writer.Line(6, (line, TerminalStyle.Plain));
            }
        }
    }

    private static void WriteNumbers(MutationReport report, string name, TerminalWriter writer) =>
        writer.Line(0, ($"{name}  ", TerminalStyle.Strong), (MutationWords.Numbers(report).In(writer.Language), report.Noticed == report.Total ? TerminalStyle.Good : TerminalStyle.Doubtful));
}
