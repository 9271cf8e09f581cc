using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Vocabularies;

/// <summary>Reads the code lists of a vocabulary.</summary>
internal sealed class CodeListBinder(NameRules names, DiagnosticBag diagnostics)
{
    /// <summary>Reads the lists.</summary>
    public ImmutableArray<CodeList> Bind(IReadOnlyList<DeclaredParts> lists)
    {
        var register = new NameRegister(VocabularyKeywords.CodeList, diagnostics);
        return [.. lists.Select(l => Bind(l, register))];
    }

    private CodeList Bind(DeclaredParts parts, NameRegister register)
    {
        names.CheckId(parts.Id, parts.Key.Span);
        register.Add(parts.Id, parts, parts.Key.Span);
        var label = LocatedLabel.Read(parts.Required(VocabularyKeywords.Label, VocabularyKeywords.CodeList), diagnostics);
        if (label is not null)
        {
            register.Add(label.Text.Zh, parts, label.NameSpan);
        }

        var codes = Codes(parts);
        parts.Finish();
        return new CodeList(parts.Id, label?.Text ?? LocalizedText.Same(parts.Id), [.. codes], parts.Key.Span);
    }

    private List<Code> Codes(DeclaredParts parts)
    {
        var register = new NameRegister(VocabularyKeywords.Code, diagnostics);
        var codes = new List<Code>();
        var entries = parts.Entries(VocabularyKeywords.Values, VocabularyKeywords.CodeList);
        foreach (var entry in entries)
        {
            names.CheckId(entry.Key.Text, entry.Key.Span);
            register.Add(entry.Key.Text, entry, entry.Key.Span);
            if (LocatedLabel.Read(entry.Value, diagnostics) is not { } label)
            {
                continue;
            }

            if (label.Text.Zh.Length == 0)
            {
                diagnostics.Add(VocabularyDiagnostics.LabelNotUsable(label.NameSpan, label.Text.Zh));
            }

            register.Add(label.Text.Zh, entry, label.NameSpan);
            codes.Add(new Code(entry.Key.Text, label.Text, codes.Count));
        }

        if (entries.Count == 0)
        {
            diagnostics.Add(VocabularyDiagnostics.NoCodes(parts.Key.Span, parts.Id));
        }

        return codes;
    }
}
