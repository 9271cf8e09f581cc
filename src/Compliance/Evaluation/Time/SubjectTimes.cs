using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Time;

/// <summary>The times of one subject, cut to the parts judged: many rules cut it alike, and most do not cut it at all.</summary>
internal sealed class SubjectTimes
{
    private readonly List<SubjectTime> _cuts = [];
    private Entity? _subject;

    /// <summary>Gets the time between two ends.</summary>
    public SubjectTime Cut(Entity subject, Field field, PeriodEnd from, PeriodEnd to)
    {
        Turn(subject);
        foreach (var cut in _cuts)
        {
            if (cut.From == from && cut.To == to)
            {
                return cut;
            }
        }

        var added = new SubjectTime(field, subject, from, to);
        _cuts.Add(added);
        return added;
    }

    /// <summary>Forgets the subject.</summary>
    public void Clear()
    {
        _subject = null;
        _cuts.Clear();
    }

    private void Turn(Entity subject)
    {
        if (!ReferenceEquals(_subject, subject))
        {
            _subject = subject;
            _cuts.Clear();
        }
    }
}
