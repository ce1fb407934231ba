' Opens workbooks, switches their scenario, and writes down what their cells show.
' One job a line: "open URL", "choose TITLE", "tell", "close". Answers are fields between tabs.

Sub Main(work As String, said As String)
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  jobs = CreateUnoService("com.sun.star.io.TextInputStream")
  jobs.setInputStream(files.openFileRead(work))
  jobs.setEncoding("UTF-8")
  answers = CreateUnoService("com.sun.star.io.TextOutputStream")
  answers.setOutputStream(files.openFileWrite(said))
  answers.setEncoding("UTF-8")
  On Error GoTo Failed
  ' Read-only, or it would lock the files, and sometimes leave the locks behind.
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  options(1).Name = "ReadOnly"
  options(1).Value = True
  Do While Not jobs.isEOF()
    job = jobs.readLine()
    If Left(job, 5) = "open " Then
      document = StarDesktop.loadComponentFromURL(Mid(job, 6), "_blank", 0, options)
      If IsNull(document) Then Error 53
      Say(answers, "opened")
    ElseIf Left(job, 7) = "choose " Then
      CellOf(document.NamedRanges.getByName("in_case")).setString(Mid(job, 8))
      Say(answers, "chosen")
      TellNames(document, answers)
    ElseIf job = "tell" Then
      TellCells(document, answers)
    ElseIf job = "close" Then
      document.close(True)
    End If
  Loop
  Say(answers, "done")
  GoTo Finish
Failed:
  Say(answers, "failed" & Chr(9) & Error$ & " in line " & Erl & " at " & job)
Finish:
  answers.closeOutput()
  StarDesktop.terminate()
End Sub

Sub TellNames(document, answers)
  For Each name In document.NamedRanges.ElementNames
    If Left(name, 4) = "out_" Then
      cell = CellOf(document.NamedRanges.getByName(name))
      Say(answers, "name" & Chr(9) & name & Chr(9) & Shown(cell))
    End If
  Next
End Sub

Sub TellCells(document, answers)
  For i = 0 To document.Sheets.Count - 1
    Say(answers, "sheet")
    cells = document.Sheets.getByIndex(i).queryContentCells(16).Cells.createEnumeration()
    Do While cells.hasMoreElements()
      cell = cells.nextElement()
      place = cell.AbsoluteName
      Say(answers, "cell" & Chr(9) & Mid(place, InStr(place, ".$") + 1) & Chr(9) & Shown(cell))
    Loop
  Next
End Sub

Function CellOf(name)
  CellOf = name.getReferredCells().getCellByPosition(0, 0)
End Function

' Str knows 15 digits and no locale; the rest of the number follows as a second one.
Function Shown(cell) As String
  Select Case cell.FormulaResultType2
    Case 1
      Dim number As Double
      number = cell.Value
      first = Trim(Str(number))
      Shown = "number" & Chr(9) & first & Chr(9) & Trim(Str(number - Val(first)))
    Case 2
      text = Join(Split(Join(Split(cell.String, Chr(9)), " "), Chr(13)), "")
      Shown = "text" & Chr(9) & Join(Split(text, Chr(10)), " ")
    Case Else
      Shown = "error" & Chr(9) & cell.getError()
  End Select
End Function

Sub Say(answers, line)
  answers.writeString(line & Chr(10))
End Sub
