' Does to workbooks what clients do. One thing a line; see client.py for what there is.

Sub Main(work As String, said As String)
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = CreateUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(work))
  lines.setEncoding("UTF-8")
  answer = "done"
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "Calc MS Excel 2007 XML"
  Do While Not lines.isEOF()
    job = lines.readLine()
    parts = Split(job, " ")
    If parts(0) = "end" Then
      Exit Do
    ElseIf parts(0) = "open" Then
      document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden)
      If IsNull(document) Then Error 53
      ' There is no password: somebody who inserts rows lifts the protection first
      For i = 0 To document.Sheets.Count - 1
        document.Sheets.getByIndex(i).unprotect("")
      Next i
    ElseIf parts(0) = "save" Then
      document.storeToURL(parts(1), form)
      document.close(True)
    ElseIf parts(0) = "rows" Then
      document.Sheets.getByName(parts(1)).Rows.insertByIndex(CInt(parts(2)), CInt(parts(3)))
    ElseIf parts(0) = "columns" Then
      document.Sheets.getByName(parts(1)).Columns.insertByIndex(CInt(parts(2)), CInt(parts(3)))
    ElseIf parts(0) = "rename" Then
      document.Sheets.getByName(parts(1)).setName(Mid(job, 9 + Len(parts(1))))
    ElseIf parts(0) = "move" Then
      document.Sheets.moveByName(parts(1), CInt(parts(2)))
    ElseIf parts(0) = "copy" Then
      document.Sheets.copyByName(parts(1), parts(2), 0)
    ElseIf parts(0) = "value" Then
      CellOf(document, parts(1)).setValue(Val(parts(2)))
    ElseIf parts(0) = "text" Then
      CellOf(document, parts(1)).setString(Mid(job, 7 + Len(parts(1))))
    ElseIf parts(0) = "formula" Then
      CellOf(document, parts(1)).setFormula(Mid(job, 10 + Len(parts(1))))
    ElseIf parts(0) = "clear" Then
      CellOf(document, parts(1)).setString("")
    ElseIf parts(0) = "delete" Then
      cell = CellOf(document, parts(1))
      cell.Spreadsheet.Rows.removeByIndex(cell.CellAddress.Row, 1)
    Else
      Error 5
    End If
  Loop
  GoTo Finish
Failed:
  answer = Error$ & " in line " & Erl & " at " & job
Finish:
  out = CreateUnoService("com.sun.star.io.TextOutputStream")
  out.setOutputStream(files.openFileWrite(said))
  out.setEncoding("UTF-8")
  out.writeString(answer)
  out.closeOutput()
  StarDesktop.terminate()
End Sub

Function CellOf(document, name)
  CellOf = document.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0)
End Function
